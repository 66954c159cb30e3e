# Install, upgrade, refuse and remove with real programs: try_installed.ps1 SETUP NEWER
# What verify_installer.py tries in Wine in full is tried here in short, on Windows. It changes the
# computer it runs on: for a runner, or a virtual machine that is thrown away.
param([Parameter(Mandatory)][string] $Setup, [Parameter(Mandatory)][string] $Newer)
$ErrorActionPreference = "Stop"

$folder = Join-Path $env:LOCALAPPDATA "Programs\Suunta for Väinö"
$data = Join-Path $env:LOCALAPPDATA "Suunta"
$work = Join-Path $data "work.txt"
$log = Join-Path ([IO.Path]::GetTempPath()) "suunta-setup.log"
$listed = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Suunta"

function Confirm-That([bool] $Holds, [string] $Promise) {
    if (-not $Holds) { throw "FAULT: $Promise" }
    Write-Host "  ok  $Promise"
}

function Start-Setup([string] $File, [string] $Switches, [int] $Expected) {
    # Not -Wait: it would wait for the Suunta that runs as well.
    $ended = Start-Process $File "/LOG=`"$log`" $Switches" -PassThru
    $null = $ended.Handle
    $ended.WaitForExit()
    Confirm-That ($ended.ExitCode -eq $Expected) "$File $Switches ends with $Expected ($($ended.ExitCode))"
}

try {
    Start-Setup $Setup "/S /D=`"$folder`"" 0
    & "$PSScriptRoot\try_program.ps1" (Join-Path $folder (Get-Content "$folder\current"))
    & "$folder\suunta.exe" --version
    Confirm-That ($LASTEXITCODE -eq 0) "the launcher hands on words and exit code"
    Confirm-That ((Get-ItemProperty $listed).InstallLocation -eq $folder) "the list of programs has it"
    $command = (Get-ItemProperty "HKCU:\Software\Classes\suunta\shell\open\command").'(default)'
    Confirm-That ($command -eq "`"$folder\suunta-window.exe`" `"%1`"") "suunta: addresses are registered"

    $null = New-Item -ItemType Directory -Force $data
    Set-Content $work "what somebody wrote"
    $before = Get-Content "$folder\current"
    Start-Process "$folder\suunta-window.exe"
    Start-Sleep 20
    Confirm-That ($null -ne (Get-Process suunta-window)) "it runs"
    Start-Setup "$folder\uninstall.exe" "/S _?=$folder" 32
    Start-Setup $Newer "/S" 0
    Confirm-That ((Get-Content "$folder\current") -eq "suunta-999.0.0") "an upgrade goes through while it runs"
    Confirm-That (Test-Path "$folder\$before\suunta-window.exe") "the version that runs keeps its folder"
    Start-Setup $Setup "/S" 1638
    Get-Process suunta-window | Stop-Process
    Start-Sleep 2
    Start-Setup $Newer "/S" 0
    Confirm-That (-not (Test-Path "$folder\$before")) "afterwards it is removed"
    Confirm-That (Test-Path $work) "the user's data are kept"

    Start-Setup $Newer "/S /UNINSTALL" 0
    Confirm-That (-not (Test-Path $folder)) "nothing is left of the program"
    Confirm-That (-not (Test-Path $listed)) "nor of its entry"
    Confirm-That (Test-Path $work) "the user's data are still kept"

    Start-Setup $Setup "/S /ALLUSERS" 0
    Confirm-That (Test-Path "$env:ProgramFiles\Suunta\suunta.exe") "everybody's lies in Program Files"
    Start-Setup $Setup "/S /ALLUSERS /UNINSTALL /REMOVEDATA" 0
    Confirm-That (-not (Test-Path "$env:ProgramFiles\Suunta")) "and is removed whole"
    Confirm-That (-not (Test-Path $data)) "with the user's data, where that was asked for"
}
finally {
    if (Test-Path $log) { Get-Content $log }
}
