import { howLine, oneLine, type Shell } from './shell.js';
import { POWERSHELL, splitLine } from './split-line.js';

/** The line up to the cursor and the part of it that PowerShell will replace, in Base64: version 5.1 loses quotes and blank arguments. */
const told = ([coded = '']: readonly string[]): { readonly line: string; readonly replaced: string } => {
  const [line = '', replaced = ''] = Buffer.from(coded, 'base64').toString('utf8').split('\n');
  return { line, replaced };
};

export const powershell: Shell = {
  script: `# Completion of lumo-check for PowerShell 5.1 and newer: lumo-check completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName 'lumo-check', 'lumo-check.cmd', 'lumo-check.ps1' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = $commandAst.Extent.Text
    $length = $cursorPosition - $commandAst.Extent.StartOffset
    $line = if ($length -gt $line.Length) { $line.PadRight($length) } else { $line.Substring(0, $length) }
    $typed = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("$line\`n$wordToComplete"))
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [Text.UTF8Encoding]::new()
        $program = $commandAst.GetCommandName()
        $how, $answer = @(& $program completion powershell '--' $typed 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    $found = @(foreach ($one in $answer) {
        $value, $shown, $help = $one.Split("\`t")
        [System.Management.Automation.CompletionResult]::new($value, $shown, 'ParameterValue', $help)
    })
    if ($how -like 'files*' -or $how -like 'folders*') {
        $start, $path = '', $wordToComplete
        if ($how -like '*-after-equals*' -and $wordToComplete -match '^(.*=)(.*)$') { $start, $path = $Matches[1], $Matches[2] }
        $found += @(foreach ($one in [System.Management.Automation.CompletionCompleters]::CompleteFilename($path)) {
            if ($how -like 'files*' -or $one.ResultType -eq 'ProviderContainer') {
                [System.Management.Automation.CompletionResult]::new("$start$($one.CompletionText)", $one.ListItemText, $one.ResultType, $one.ToolTip)
            }
        })
    }
    # With nothing at all, PowerShell would list files.
    if ($found.Count -eq 0) { '' } else { $found }
}
`,
  read: (words) => {
    const [, ...typed] = splitLine(told(words).line, POWERSHELL).words;
    return { before: typed.slice(0, -1), current: typed.at(-1) ?? '' };
  },
  write: (answer, words) => {
    const { line, replaced } = told(words);
    const { words: typed, quote } = splitLine(line, POWERSHELL);
    const current = typed.at(-1) ?? '';
    const cut = current.endsWith(replaced) ? current.length - replaced.length : 0;
    const lines = answer.suggestions.map(({ value, help }) => {
      const left = value.slice(cut);
      // A tooltip must not be blank.
      return [quote === '' ? left : `${quote}${left}${quote}`, value, oneLine(help ?? value)].join('\t');
    });
    return `${[howLine(answer), ...lines].join('\n')}\n`;
  },
};
