; What Windows is told. Everything points to the launchers, so none of it depends on the version.

Function Register
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\Suunta.lnk" "$INSTDIR\suunta-window.exe" "" "$INSTDIR\suunta-window.exe" 0 SW_SHOWNORMAL "" "$(Described)"

  WriteRegStr SHCTX "Software\Classes\suunta" "" "URL:Suunta"
  WriteRegStr SHCTX "Software\Classes\suunta" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\suunta\DefaultIcon" "" '"$INSTDIR\suunta-window.exe",0'
  WriteRegStr SHCTX "Software\Classes\suunta\shell\open\command" "" '"$INSTDIR\suunta-window.exe" "%1"'

  ; "suunta" in Run and `start suunta`: a window, for a console would close with the program.
  WriteRegStr SHCTX "${APP_PATHS}\suunta.exe" "" "$INSTDIR\suunta-window.exe"
  WriteRegStr SHCTX "${APP_PATHS}\suunta-window.exe" "" "$INSTDIR\suunta-window.exe"

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Suunta"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "SuuntaNumbers" "${NUMBERS}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\suunta-window.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Suunta authors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KILOBYTES}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${Log} "Registered: Start menu, suunta: addresses, App Paths, list of installed programs"
FunctionEnd

; Keys that another installation has taken over meanwhile are left to it.
Function un.Unregister
  Delete "$SMPROGRAMS\Suunta.lnk"
  ReadRegStr $0 SHCTX "Software\Classes\suunta\shell\open\command" ""
  ${If} $0 == '"$INSTDIR\suunta-window.exe" "%1"'
    DeleteRegKey SHCTX "Software\Classes\suunta"
  ${EndIf}
  ReadRegStr $0 SHCTX "${APP_PATHS}\suunta.exe" ""
  ${If} $0 == "$INSTDIR\suunta-window.exe"
    DeleteRegKey SHCTX "${APP_PATHS}\suunta.exe"
    DeleteRegKey SHCTX "${APP_PATHS}\suunta-window.exe"
  ${EndIf}
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${EndIf}
  DeleteRegValue HKCU "${RUN_ONCE}" "SuuntaTidy"
  DeleteRegKey SHCTX "${DEFAULTS_KEY}"
  DeleteRegKey /ifempty SHCTX "Software\Suunta"
FunctionEnd

; By way of the shell, for this installer may have rights that the program shall not inherit.
Function StartUnelevated
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\suunta-window.exe"'
FunctionEnd
