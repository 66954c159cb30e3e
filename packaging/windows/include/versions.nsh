; The folders of the versions: put in, made current, and removed once nobody uses them.

Var VersionFolder
Var IsCommitted
Var TidyPlace
Var Kept
Var IsBusy

!macro VersionFunctions un
; Whether a version runs, by its folder in $R0: Windows lets nobody write to a program that does.
Function ${un}CheckBusy
  StrCpy $R1 0
  ${If} ${FileExists} "$R0\suunta.exe"
    ClearErrors
    FileOpen $R2 "$R0\suunta.exe" a
    ${If} ${Errors}
      StrCpy $R1 1
    ${Else}
      FileClose $R2
    ${EndIf}
  ${EndIf}
  ${If} ${FileExists} "$R0\suunta-window.exe"
    ClearErrors
    FileOpen $R2 "$R0\suunta-window.exe" a
    ${If} ${Errors}
      StrCpy $R1 1
    ${Else}
      FileClose $R2
    ${EndIf}
  ${EndIf}
FunctionEnd

; Removes each version in $TidyPlace but $Kept, unless it runs; then $IsBusy is 1. With
; $IsTidying = "look" it only looks.
Function ${un}Tidy
  StrCpy $IsBusy 0
  FindFirst $R3 $R4 "$TidyPlace\suunta-*"
  ${DoUntil} $R4 == ""
    StrCpy $R0 "$TidyPlace\$R4"
    ${If} $R4 != $Kept
    ${AndIf} ${FileExists} "$R0\*.*"
      Call ${un}CheckBusy
      ${If} $R1 = 1
        StrCpy $IsBusy 1
        ${Log} "Runs, and stays: $R0"
      ${ElseIf} $IsTidying != "look"
        RMDir /r "$R0"
        ${If} ${FileExists} "$R0\*.*"
          ${Log} "Something holds a file, so a part stays until the next time: $R0"
        ${Else}
          ${Log} "Removed: $R0"
        ${EndIf}
      ${EndIf}
    ${EndIf}
    FindNext $R3 $R4
  ${Loop}
  FindClose $R3
FunctionEnd

; The version that counts in $TidyPlace, into $Kept.
Function ${un}ReadCurrent
  StrCpy $Kept ""
  ClearErrors
  FileOpen $R0 "$TidyPlace\current" r
  ${IfNot} ${Errors}
    FileRead $R0 $Kept
    FileClose $R0
  ${EndIf}
FunctionEnd

; What lies beside the versions.
Function ${un}RemoveBase
  Delete "$TidyPlace\suunta.exe"
  Delete "$TidyPlace\suunta.exe.old"
  Delete "$TidyPlace\suunta.exe.new"
  Delete "$TidyPlace\suunta-window.exe"
  Delete "$TidyPlace\suunta-window.exe.old"
  Delete "$TidyPlace\suunta-window.exe.new"
  Delete "$TidyPlace\current"
  Delete "$TidyPlace\current.new"
  Delete "$TidyPlace\uninstall.exe"
  RMDir "$TidyPlace"
FunctionEnd
!macroend
!insertmacro VersionFunctions ""
!insertmacro VersionFunctions "un."

; Into a folder that was not there before, also where the same version is repaired.
Function PutVersion
  StrCpy $TidyPlace $INSTDIR
  Call ReadCurrent
  Call Tidy
  StrCpy $VersionFolder "suunta-${VERSION}"
  StrCpy $0 1
  ${While} ${FileExists} "$INSTDIR\$VersionFolder\*.*"
    IntOp $0 $0 + 1
    StrCpy $VersionFolder "suunta-${VERSION}-$0"
  ${EndWhile}
  ${Log} "Writes $INSTDIR\$VersionFolder"
  !insertmacro PutPayload
FunctionEnd

; A launcher that waits for its program can be renamed, but not written over. If even that fails
; the one of before stays: it starts the newest version just as well.
!macro PutLauncher name
  SetOutPath "$INSTDIR"
  File "/oname=${name}.new" "${LAUNCHERS}/${name}"
  Delete "$INSTDIR\${name}.old"
  Delete "$INSTDIR\${name}"
  ${If} ${FileExists} "$INSTDIR\${name}"
    Rename "$INSTDIR\${name}" "$INSTDIR\${name}.old"
  ${EndIf}
  ${IfNot} ${FileExists} "$INSTDIR\${name}"
    Rename "$INSTDIR\${name}.new" "$INSTDIR\${name}"
  ${EndIf}
  Delete "$INSTDIR\${name}.new"
!macroend

Function PutLaunchers
  !insertmacro PutLauncher "suunta.exe"
  !insertmacro PutLauncher "suunta-window.exe"
FunctionEnd

; The one step with which the new version counts; 9 is: replace, and wait for the disk.
Function MakeCurrent
  ClearErrors
  FileOpen $0 "$INSTDIR\current.new" w
  FileWrite $0 "$VersionFolder"
  FileClose $0
  System::Call 'kernel32::MoveFileExW(w "$INSTDIR\current.new", w "$INSTDIR\current", i 9) i .r0'
  ${If} $0 = 0
    ${Log} "The file $INSTDIR\current cannot be replaced"
    Abort
  ${EndIf}
  StrCpy $IsCommitted 1
  ${Log} "Counts from now on: $VersionFolder"
FunctionEnd

; What is not used any more. A version that still runs goes at the next sign-in, or with the next
; installer; it was in this folder, or in another one that was left for this.
Function TidyAfterwards
  ${If} $OldFolder != ""
  ${AndIf} $OldFolder != $INSTDIR
    StrCpy $TidyPlace $OldFolder
    StrCpy $Kept ""
    Call Tidy
    ${If} $IsBusy = 0
      Call RemoveBase
    ${EndIf}
  ${EndIf}
  StrCpy $TidyPlace $INSTDIR
  StrCpy $Kept $VersionFolder
  Call Tidy
  ${If} $IsBusy = 1
  ${AndIf} $Scope == "user"
    WriteRegStr HKCU "${RUN_ONCE}" "SuuntaTidy" '"$INSTDIR\uninstall.exe" /S /TIDY'
  ${EndIf}
FunctionEnd

; After a failure, such as a disk that filled up meanwhile: as if this installer had never run.
Function TakeBack
  ${If} $VersionFolder != ""
  ${AndIf} $IsCommitted <> 1
    StrCpy $Code ${ABORTED}
    Call MeasureDisk
    ${If} $FreeMegabytes < 2
      StrCpy $Code ${DISK_FULL}
    ${EndIf}
    SetErrorLevel $Code
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\$VersionFolder"
    StrCpy $TidyPlace $INSTDIR
    Call ReadCurrent
    ${If} $Kept == ""
      Call RemoveBase
    ${EndIf}
  ${EndIf}
FunctionEnd
