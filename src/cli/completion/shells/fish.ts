import { howLine, oneLine, type Shell } from './shell.js';
import { splitLine } from './split-line.js';

export const fish: Shell = {
  script: `# Completion of lumo-check for fish: lumo-check completion fish | source
function __lumo_check_complete
    set -l before (commandline -opc)
    set -l now (commandline -ct)
    set -l program (string replace -r '^~/' "$HOME/" -- $before[1])
    set -e before[1]
    set -l answer (command $program completion fish -- $before "$now" 2>/dev/null)
    set -l how "$answer[1]"
    set -e answer[1]
    test (count $answer) -gt 0; and printf '%s\\n' $answer
    switch $how
        case 'files-after-equals*'
            set -l start (string match -r -- '^.*=' $now)
            for path in (__fish_complete_path (string replace -r -- '^.*=' '' $now))
                printf '%s%s\\n' $start $path
            end
        case 'files*'
            __fish_complete_path $now
        case 'folders*'
            __fish_complete_directories $now ''
    end
end
complete -c lumo-check -f -k -a '(__lumo_check_complete)'
`,
  // Words before the cursor come unquoted, the one that it ends as it is typed.
  read: (words) => ({ before: words.slice(0, -1), current: splitLine(words.at(-1) ?? '').words.join(' ') }),
  write: (answer) => {
    const lines = answer.suggestions.map(({ value, help }) => `${value}${help ? `\t${oneLine(help)}` : ''}`);
    return `${[howLine(answer), ...lines].join('\n')}\n`;
  },
};
