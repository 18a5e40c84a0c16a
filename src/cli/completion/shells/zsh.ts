import { howLine, oneLine, type Shell } from './shell.js';

/** `_describe` reads `value:help`. */
const plain = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(':', '\\:');

export const zsh: Shell = {
  script: `#compdef lumo-check
# Completion of lumo-check for zsh: source <(lumo-check completion zsh)
_lumo_check() {
  local program=lumo-check how found=1
  local -a answer rest
  [[ \${words[1]} == */* ]] && program=\${words[1]/#\\~\\//$HOME/}
  answer=("\${(@f)$("$program" completion zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
  how=\${answer[1]}
  answer[1]=()
  [[ $how == *open* ]] && rest=(-S '')
  (( $#answer )) && _describe -V -t lumo-check lumo-check answer "\${rest[@]}" && found=0
  [[ $how == *-after-equals* ]] && compset -P '*='
  case $how in
    files*) _files && found=0 ;;
    folders*) _files -/ && found=0 ;;
  esac
  return found
}
if [[ \${zsh_eval_context[-1]} == loadautofunc ]]; then
  _lumo_check "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _lumo_check lumo-check
fi
`,
  read: (words) => ({ before: words.slice(0, -1), current: words.at(-1) ?? '' }),
  write: (answer) => {
    const lines = answer.suggestions.map(({ value, help }) => `${plain(value)}${help ? `:${plain(oneLine(help))}` : ''}`);
    return `${[howLine(answer), ...lines].join('\n')}\n`;
  },
};
