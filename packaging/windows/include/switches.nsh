; The command line. NSIS knows /S and /D= itself; here every word is read, in any order and case,
; quoted or not, so that a misspelt one is refused and not passed over in silence.

Var Rest
Var Word
Var SwitchName
Var SwitchValue
Var WantedScope
Var WantedFolder
Var IsDowngradeWanted
Var IsUninstalling
Var IsDataUnwanted
Var IsTidying
Var IsWritingDefaults
Var LogName

; Takes one word from $Rest into $Word, without quotation marks. As NSIS has it, what follows an
; unquoted /D= or _?= is all one word.
!macro NextWordFunction un
Function ${un}NextWord
  StrCpy $Word ""
  StrCpy $1 0
  ${Do}
    StrCpy $0 $Rest 1
    ${If} $0 != " "
    ${AndIf} $0 != "$\t"
      ${ExitDo}
    ${EndIf}
    StrCpy $Rest $Rest "" 1
  ${Loop}
  StrCpy $0 $Rest 3
  StrCpy $2 $Rest 1 3
  ${If} $0 == "_?="
  ${OrIf} $0 == "/D="
  ${AndIf} $2 != '"'
    StrCpy $Word $Rest
    StrCpy $Rest ""
    Return
  ${EndIf}
  ${Do}
    StrCpy $0 $Rest 1
    ${If} $0 == ""
      ${ExitDo}
    ${EndIf}
    StrCpy $Rest $Rest "" 1
    ${If} $0 == '"'
      IntOp $1 $1 ^ 1
    ${ElseIf} $1 = 0
    ${AndIf} $0 == " "
      ${ExitDo}
    ${Else}
      StrCpy $Word "$Word$0"
    ${EndIf}
  ${Loop}
FunctionEnd

; Parts $Word at its first equals sign.
Function ${un}PartWord
  StrCpy $SwitchName $Word
  StrCpy $SwitchValue ""
  StrCpy $0 0
  ${Do}
    StrCpy $1 $Word 1 $0
    ${If} $1 == ""
      ${ExitDo}
    ${ElseIf} $1 == "="
      StrCpy $SwitchName $Word $0
      IntOp $0 $0 + 1
      StrCpy $SwitchValue $Word "" $0
      ${ExitDo}
    ${EndIf}
    IntOp $0 $0 + 1
  ${Loop}
FunctionEnd

Function ${un}BeginWords
  System::Call 'kernel32::GetCommandLineW() w .s'
  Pop $Rest
  Call ${un}NextWord
FunctionEnd
!macroend
!insertmacro NextWordFunction ""
!insertmacro NextWordFunction "un."

!macro RefuseWord
  ${Refuse} ${WRONG_SWITCH} "$(WhySwitch)" "There is no switch $Word, or not beside the others"
!macroend

Function ReadSwitches
  Call BeginWords
  ${DoUntil} $Rest == ""
    Call NextWord
    Call PartWord
    StrCpy $2 $SwitchName 5
    ${If} $Word == ""
    ${OrIf} $Word == "/NCRC"
    ${ElseIf} $Word == "/S"
      SetSilent silent
    ${ElseIf} $Word == "/ALLUSERS"
    ${AndIf} $WantedScope != "user"
      StrCpy $WantedScope "all"
    ${ElseIf} $Word == "/CURRENTUSER"
    ${AndIf} $WantedScope != "all"
      StrCpy $WantedScope "user"
    ${ElseIf} $Word == "/DOWNGRADE"
      StrCpy $IsDowngradeWanted 1
    ${ElseIf} $Word == "/UNINSTALL"
      StrCpy $IsUninstalling 1
    ${ElseIf} $Word == "/REMOVEDATA"
      StrCpy $IsDataUnwanted 1
    ${ElseIf} $SwitchName == "/LOG"
    ${AndIf} $SwitchValue != ""
      StrCpy $LogName $SwitchValue
      ${OpenLog} $LogName
    ${ElseIf} $SwitchName == "/D"
    ${AndIf} $SwitchValue != ""
      StrCpy $WantedFolder $SwitchValue
      Call CheckWantedFolder
    ${ElseIf} $2 == "/SET:"
    ${AndIf} $SwitchValue != ""
      StrCpy $SwitchName $SwitchName "" 5
      Call SetDefault
    ${Else}
      !insertmacro RefuseWord
    ${EndIf}
  ${Loop}
  ${If} $IsDataUnwanted = 1
  ${AndIf} $IsUninstalling <> 1
    StrCpy $Word "/REMOVEDATA"
    !insertmacro RefuseWord
  ${EndIf}
FunctionEnd

; A whole path, on a drive or a server.
Function CheckWantedFolder
  StrCpy $0 $WantedFolder 2 1
  StrCpy $1 $WantedFolder 2
  ${If} $0 != ":\"
  ${AndIf} $1 != "\\"
    !insertmacro RefuseWord
  ${EndIf}
  StrCpy $0 $WantedFolder 1 -1
  StrLen $1 $WantedFolder
  ${If} $0 == "\"
  ${AndIf} $1 > 3
    StrCpy $WantedFolder $WantedFolder -1
  ${EndIf}
FunctionEnd

; The names that the program knows; it says itself, in `suunta doctor`, which values make no sense.
Function SetDefault
  ${If} $SwitchName == "WindowLanguage"
  ${OrIf} $SwitchName == "TextLanguage"
  ${OrIf} $SwitchName == "Look"
  ${OrIf} $SwitchName == "TextSize"
  ${OrIf} $SwitchName == "PageZoom"
  ${OrIf} $SwitchName == "NotesSize"
  ${OrIf} $SwitchName == "BeginWhereLeft"
  ${OrIf} $SwitchName == "IsWelcomed"
  ${OrIf} $SwitchName == "DataFolder"
    ${If} $IsWritingDefaults = 1
      WriteRegStr SHCTX "${DEFAULTS_KEY}" $SwitchName $SwitchValue
      ${Log} "Default: $SwitchName is $SwitchValue"
    ${EndIf}
  ${Else}
    !insertmacro RefuseWord
  ${EndIf}
FunctionEnd

Function un.ReadSwitches
  Call un.BeginWords
  ${DoUntil} $Rest == ""
    Call un.NextWord
    Call un.PartWord
    ${If} $Word == ""
    ${OrIf} $Word == "/NCRC"
    ${OrIf} $SwitchName == "_?"
    ${ElseIf} $Word == "/S"
      SetSilent silent
    ${ElseIf} $Word == "/REMOVEDATA"
      StrCpy $IsDataUnwanted 1
    ${ElseIf} $Word == "/TIDY"
      StrCpy $IsTidying 1
    ${ElseIf} $SwitchName == "/LOG"
    ${AndIf} $SwitchValue != ""
      StrCpy $LogName $SwitchValue
      ${OpenLog} $LogName
    ${Else}
      !insertmacro RefuseWord
    ${EndIf}
  ${Loop}
FunctionEnd
