; For whom: this user, without rights, or everybody, with an administrator's.

Var Scope
Var OldFolder
Var OldVersion
Var OldNumbers
Var MineButton
Var AllButton

; What was asked for; else what is there already; else this user. A tool that manages computers
; runs as the system itself, whose own profile nobody ever sees: there it is everybody.
Function SettleScope
  StrCpy $Scope $WantedScope
  ${If} $Scope == ""
    StrCpy $Scope "user"
    ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 == ""
    ${AndIf} $1 != ""
    ${AndIfNot} ${Silent}
      StrCpy $Scope "all"
    ${EndIf}
    StrCpy $0 $PROFILE "" -21
    ${If} $0 == "\config\systemprofile"
      StrCpy $Scope "all"
    ${EndIf}
  ${EndIf}
  ${If} ${Silent}
    Call TakeScope
    ${RefuseIfNeeded}
  ${ElseIf} $WantedScope == "all"
    Call TakeScope
    ${RefuseIfNeeded}
  ${Else}
    Call ApplyScope
  ${EndIf}
FunctionEnd

; Where $Scope installs, and what it has installed before.
Function ApplyScope
  ${If} $Scope == "all"
    SetShellVarContext all
    StrCpy $INSTDIR "$PROGRAMFILES64\Suunta"
  ${Else}
    SetShellVarContext current
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Suunta"
  ${EndIf}
  ReadRegStr $OldFolder SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $OldVersion SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ReadRegStr $OldNumbers SHCTX "${UNINSTALL_KEY}" "SuuntaNumbers"
  ${If} $OldFolder != ""
    StrCpy $INSTDIR $OldFolder
  ${EndIf}
  ${If} $WantedFolder != ""
    StrCpy $INSTDIR $WantedFolder
  ${EndIf}
FunctionEnd

; As ApplyScope, and asks for rights where they are missing; in silence nobody could answer.
Function TakeScope
  StrCpy $Code 0
  UserInfo::GetAccountType
  Pop $0
  ${If} $Scope == "all"
  ${AndIf} $0 != "Admin"
    ${IfNot} ${Silent}
      Call AskForRights
    ${EndIf}
    ${Because} ${NEEDS_RIGHTS} "$(WhyRights)" "Installing for everybody needs administrator rights"
    Return
  ${EndIf}
  Call ApplyScope
  ${Log} "For $Scope; installed before: $OldVersion in $OldFolder"
FunctionEnd

; Starts this installer again with rights, waits, and ends as that one ended. Comes back only if
; they were refused.
Function AskForRights
  System::Call 'kernel32::GetCommandLineW() w .s'
  Pop $Rest
  Call NextWord
  ${If} $WantedScope == "all"
    StrCpy $1 $Rest
  ${Else}
    StrCpy $1 "/ALLUSERS $Rest"
  ${EndIf}
  Call GiveTurn
  ${Log} "Starts again with administrator rights, if they are given"
  ${CloseLog}
  HideWindow
  ; SHELLEXECUTEINFOW; 0x40 keeps the handle of what was started.
  System::Call '*(&i4 60, i 0x40, p $HWNDPARENT, w "runas", w "$EXEPATH", w r1, p 0, i 1, p 0, p 0, p 0, p 0, i 0, p 0, p 0) p .r2'
  System::Call 'shell32::ShellExecuteExW(p r2) i .r3'
  System::Call '*$2(i, i, p, p, p, p, p, i, p, p, p, p, i, p, p .r4)'
  System::Free $2
  ${If} $3 <> 0
    System::Call 'kernel32::WaitForSingleObject(p r4, i -1)'
    System::Call 'kernel32::GetExitCodeProcess(p r4, *i .r5)'
    SetErrorLevel $5
    Quit
  ${EndIf}
  ${If} $LogName != ""
    ${OpenLog} $LogName
  ${EndIf}
  Call TakeTurn
  BringToFront
FunctionEnd

Function ScopePage
  ${If} $WantedScope != ""
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(ScopeTitle)" "$(ScopeSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 8u 100% 12u "$(ScopeMine)"
  Pop $MineButton
  ${NSD_AddStyle} $MineButton ${WS_GROUP}
  ${NSD_CreateLabel} 12u 21u 95% 20u "$(ScopeMineHint)"
  Pop $0
  ${NSD_CreateRadioButton} 0 48u 100% 12u "$(ScopeAll)"
  Pop $AllButton
  ${NSD_CreateLabel} 12u 61u 95% 20u "$(ScopeAllHint)"
  Pop $0
  ${NSD_OnClick} $MineButton ShowShield
  ${NSD_OnClick} $AllButton ShowShield
  ${If} $Scope == "all"
    ${NSD_Check} $AllButton
  ${Else}
    ${NSD_Check} $MineButton
  ${EndIf}
  Push 0
  Call ShowShield
  nsDialogs::Show
FunctionEnd

; The shield on "Next" says that Windows is going to ask.
Function ShowShield
  Pop $0
  ${NSD_GetState} $AllButton $1
  UserInfo::GetAccountType
  Pop $2
  StrCpy $3 0
  ${If} $1 = ${BST_CHECKED}
  ${AndIf} $2 != "Admin"
    StrCpy $3 1
  ${EndIf}
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 0x160C 0 $3
FunctionEnd

Function ScopePageLeave
  ${NSD_GetState} $AllButton $0
  StrCpy $Scope "user"
  ${If} $0 = ${BST_CHECKED}
    StrCpy $Scope "all"
  ${EndIf}
  Call TakeScope
  ${If} $Code <> 0
    MessageBox MB_OK|MB_ICONINFORMATION "$Sentence"
    Abort
  ${EndIf}
FunctionEnd
