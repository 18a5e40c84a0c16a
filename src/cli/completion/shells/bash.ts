import { howLine, type Shell } from './shell.js';
import { POSIX, type SplitLine, splitLine } from './split-line.js';

/** Bash passes the line as it is typed: it cuts words at `=` and `:`, and puts back only what is behind the last of them. */
const split = ([breaks = '', line = '']: readonly string[]): SplitLine => splitLine(line, POSIX, breaks.replace(/[\s"']/g, ''));

export const bash: Shell = {
  script: `# Completion of lumo-check for bash 3.2 and newer: eval "$(lumo-check completion bash)"
_lumo_check() {
  local program=lumo-check answer how line
  [[ $1 == */* ]] && program=\${1/#\\~\\//$HOME/}
  COMPREPLY=()
  answer=$("$program" completion bash -- "$COMP_WORDBREAKS" "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null) || return 0
  { IFS= read -r how; while IFS= read -r line; do COMPREPLY+=("$line"); done; } <<< "$answer"
  type compopt &>/dev/null || return 0
  case $how in
    files*)
      if (( \${#COMPREPLY[@]} )); then
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$2")
      fi
      compopt -o filenames ;;
    folders*) compopt -o dirnames +o bashdefault +o default ;;
    *) compopt +o bashdefault +o default ;;
  esac
  [[ $how == *open* ]] && compopt -o nospace
  return 0
}
complete -o bashdefault -o default -F _lumo_check lumo-check
`,
  read: (words) => {
    const [, ...typed] = split(words).words;
    return { before: typed.slice(0, -1), current: typed.at(-1) ?? '' };
  },
  write: (answer, words) => {
    const { cut } = split(words);
    return `${[howLine(answer), ...answer.suggestions.map(({ value }) => value.slice(cut))].join('\n')}\n`;
  },
};
