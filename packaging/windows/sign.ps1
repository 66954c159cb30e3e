# Sign one file with the certificate in the file that SUUNTA_CERTIFICATE names: sign.ps1 FILE
param([Parameter(Mandatory)][string] $File)
$ErrorActionPreference = "Stop"

$kits = "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe"
$signtool = Get-ChildItem $kits | Sort-Object FullName | Select-Object -Last 1
if (-not $signtool) { throw "There is no signtool.exe in the Windows SDK." }
& $signtool.FullName sign /q /fd sha256 /td sha256 /tr "http://timestamp.digicert.com" `
    /d "Suunta" /f $env:SUUNTA_CERTIFICATE /p $env:SUUNTA_CERTIFICATE_PASSWORD $File
exit $LASTEXITCODE
