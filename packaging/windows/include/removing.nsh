; The uninstaller, and the installer's /UNINSTALL, which waits for it and tells how it ended.

Var UninstallScope
Var DataBox

Function un.onInit
  SetRegView 64
  Call un.ReadSwitches
  ${Log} "Suunta: the uninstaller of $INSTDIR starts"
  Call un.TakeTurn
  Call un.SettleScope
  StrCpy $TidyPlace $INSTDIR
  ${If} $IsTidying = 1
    Call un.ReadCurrent
    Call un.Tidy
    SetErrorLevel 0
    Quit
  ${EndIf}
  Call un.WaitUntilClosed
FunctionEnd

Function un.SettleScope
  StrCpy $UninstallScope "user"
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $UninstallScope "all"
  ${EndIf}
  UserInfo::GetAccountType
  Pop $0
  ${If} $UninstallScope == "all"
  ${AndIf} $0 != "Admin"
    ${If} ${Silent}
      ${Refuse} ${NEEDS_RIGHTS} "$(WhyRights)" "What was installed for everybody needs administrator rights to be removed"
    ${Else}
      Call un.GiveTurn
      ExecShell "runas" "$INSTDIR\uninstall.exe"
      Quit
    ${EndIf}
  ${EndIf}
  ${If} $UninstallScope == "all"
    SetShellVarContext all
  ${EndIf}
FunctionEnd

; Nothing is removed while a version runs.
Function un.WaitUntilClosed
  ${Do}
    StrCpy $IsTidying "look"
    StrCpy $Kept ""
    Call un.Tidy
    StrCpy $IsTidying 0
    ${If} $IsBusy = 0
      ${ExitDo}
    ${ElseIf} ${Silent}
      ${Refuse} ${IN_USE} "$(WhyRunning)" "Suunta runs"
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(WhyRunning)" IDCANCEL`
      SetErrorLevel ${CANCELLED}
      Quit
    ${EndIf}
  ${Loop}
FunctionEnd

Function un.DataPage
  !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 12u "$(DataProgram)"
  Pop $0
  ${NSD_CreateLabel} 0 13u 100% 20u "$INSTDIR"
  Pop $0
  ${NSD_CreateCheckBox} 0 40u 100% 22u "$(DataUnwanted)"
  Pop $DataBox
  ${NSD_CreateLabel} 12u 64u 95% 22u "$(DataWhere)"
  Pop $0
  SetShellVarContext current
  ${NSD_CreateLabel} 12u 87u 95% 20u "$LOCALAPPDATA\Suunta"
  Pop $0
  ${If} $UninstallScope == "all"
    SetShellVarContext all
  ${EndIf}
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^UninstallBtn)"
  nsDialogs::Show
FunctionEnd

Function un.DataPageLeave
  ${NSD_GetState} $DataBox $0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $IsDataUnwanted 1
  ${EndIf}
FunctionEnd

Section "Uninstall"
  StrCpy $TidyPlace $INSTDIR
  StrCpy $Kept ""
  Call un.Unregister
  Call un.Tidy
  Call un.RemoveBase
  SetShellVarContext current
  ; Made from the program's own texts, so it is nobody's work.
  RMDir /r "$LOCALAPPDATA\Suunta\Cache"
  ${If} $IsDataUnwanted = 1
    RMDir /r "$LOCALAPPDATA\Suunta"
    DeleteRegKey HKCU "Software\Suunta\Suunta"
    DeleteRegKey /ifempty HKCU "Software\Suunta"
    ${Log} "Removed: $LOCALAPPDATA\Suunta"
  ${Else}
    RMDir "$LOCALAPPDATA\Suunta"
    ${Log} "Kept, if it was there: $LOCALAPPDATA\Suunta"
  ${EndIf}
  ${Log} "Done: Suunta is removed"
  SetErrorLevel 0
SectionEnd

; An uninstaller that may remove itself comes back at once and tells nothing; with _?= it stays in
; its place and is waited for.
Function UninstallAndQuit
  ${If} $OldFolder == ""
  ${OrIfNot} ${FileExists} "$OldFolder\uninstall.exe"
    ${Refuse} ${NOT_INSTALLED} "$(WhyNotInstalled)" "Suunta is not installed for $Scope"
  ${EndIf}
  StrCpy $1 ""
  ${If} ${Silent}
    StrCpy $1 "$1 /S"
  ${EndIf}
  ${If} $IsDataUnwanted = 1
    StrCpy $1 "$1 /REMOVEDATA"
  ${EndIf}
  ${If} $LogName != ""
    StrCpy $1 '$1 "/LOG=$LogName"'
    ${CloseLog}
  ${EndIf}
  Call GiveTurn
  ClearErrors
  ExecWait '"$OldFolder\uninstall.exe"$1 _?=$OldFolder' $0
  ${If} ${Errors}
    StrCpy $0 ${ABORTED}
  ${EndIf}
  ${If} $0 = 0
    StrCpy $TidyPlace $OldFolder
    Call RemoveBase
  ${EndIf}
  SetErrorLevel $0
  Quit
FunctionEnd
