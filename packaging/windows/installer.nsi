; The installer of Suunta for Windows; make_installer.py compiles it and says what is defined.
; What an administrator may rely on - switches, exit codes, keys - is told in docs/administrators.md.
;
; Each version gets a folder of its own, `suunta-0.2.0`; the file `current` names the one that
; counts, and small launchers beside it start that one. So an upgrade writes over nothing that
; runs, and until `current` is replaced, which takes one step, the version of before counts.

Unicode true
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Suunta"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define RUN_ONCE "Software\Microsoft\Windows\CurrentVersion\RunOnce"
!define DEFAULTS_KEY "Software\Suunta\Defaults"
!define OLDEST_BUILD 17763

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "nsDialogs.nsh"
!include "WinVer.nsh"
!include "WordFunc.nsh"
!include "x64.nsh"

Name "Suunta"
Caption "$(Installing)"
UninstallCaption "$(Removing)"
OutFile "${OUT}"
BrandingText "Suunta ${VERSION}"
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 64
SetDateSave off
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow
ManifestDPIAware true
ManifestSupportedOS all
; Rights are asked for only where somebody chooses to install for everybody.
RequestExecutionLevel user
; Named for the page that chooses a folder; include\scope.nsh says which one is proposed.
InstallDir "$LOCALAPPDATA\Programs\Suunta"
!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Suunta"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Installs Suunta"
VIAddVersionKey /LANG=0 "CompanyName" "The Suunta authors"
VIAddVersionKey /LANG=0 "LegalCopyright" "The Suunta authors; MIT License"

!include "include\log.nsh"
!include "include\refusing.nsh"
!include "include\switches.nsh"
!include "include\scope.nsh"
!include "include\place.nsh"
!include "${PAYLOAD}"
!include "include\versions.nsh"
!include "include\registering.nsh"
!include "include\removing.nsh"

; Our own words on NSIS's pages: its Finnish writes "Suunta -ohjelma", which is no Finnish.
Page custom ScopePage ScopePageLeave
!define MUI_PAGE_HEADER_TEXT "$(PlaceTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(PlaceSubtitle)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(PlaceText)"
!define MUI_PAGE_CUSTOMFUNCTION_PRE DirectoryPage
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE DirectoryPageLeave
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_PAGE_HEADER_TEXT "$(Copying)"
!define MUI_PAGE_HEADER_SUBTEXT "$(CopyingHint)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(Copied)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT " "
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(Copied)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(FinishRun)"
!define MUI_FINISHPAGE_RUN_FUNCTION StartUnelevated
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.DataPage un.DataPageLeave
!define MUI_PAGE_HEADER_TEXT "$(Deleting)"
!define MUI_PAGE_HEADER_SUBTEXT "$(DeletingHint)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(Deleted)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT " "
!insertmacro MUI_UNPAGE_INSTFILES

; The first is spoken where Windows speaks another language.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Finnish"
!insertmacro MUI_LANGUAGE "Swedish"
!include "include\words_en.nsh"
!include "include\words_fi.nsh"
!include "include\words_sv.nsh"

Function .onInit
  SetRegView 64
  InitPluginsDir
  Call ReadSwitches
  ${Log} "Suunta ${VERSION}: the installer starts"
  Call CheckWindows
  Call TakeTurn
  Call SettleScope
  ${If} $IsUninstalling = 1
    Call UninstallAndQuit
  ${EndIf}
  ${If} ${Silent}
    Call CheckPlace
    ${RefuseIfNeeded}
  ${EndIf}
FunctionEnd

Section "Suunta"
  AddSize ${SIZE_KILOBYTES}
  Call CheckPlace
  ${RefuseIfNeeded}
  Call PutVersion
  Call PutLaunchers
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call MakeCurrent
  Call Register
  StrCpy $IsWritingDefaults 1
  Call ReadSwitches
  Call TidyAfterwards
  ${Log} "Done: $INSTDIR\$VersionFolder"
  SetErrorLevel 0
SectionEnd

Function .onInstFailed
  Call TakeBack
  ${If} $IsCommitted = 1
    ${Log} "Failed, though the new version counts already; install again to complete it"
  ${Else}
    ${Log} "Failed with exit code $Code; what was there before is as it was"
  ${EndIf}
FunctionEnd
