# Let both programs of a folder test themselves: try_program.ps1 FOLDER
# One writes to a console, the other has none and must not miss it.
param([Parameter(Mandatory)][string] $Folder)
$ErrorActionPreference = "Stop"

foreach ($name in "suunta.exe", "suunta-window.exe") {
    $report = Join-Path ([IO.Path]::GetTempPath()) "self-test of $name.json"
    Remove-Item $report -ErrorAction Ignore
    $words = "--self-test", "--out", "`"$report`""
    $ended = Start-Process (Join-Path $Folder $name) $words -Wait -PassThru
    if (Test-Path $report) { Get-Content $report -Encoding utf8 }
    if ($ended.ExitCode -ne 0) { throw "The self-test of $name ends with $($ended.ExitCode)." }
    if (-not (Test-Path $report)) { throw "The self-test of $name writes no report." }
}
$found = & (Join-Path $Folder "suunta.exe") search "vuorosuunnittelu" --json
if ($LASTEXITCODE -ne 0 -or -not $found) { throw "suunta.exe search finds nothing." }
