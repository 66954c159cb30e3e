; Whether the chosen folder can take this version. Nothing is changed before all of it is known.

Var FreeMegabytes

; Sets $Code, and why, if the folder cannot.
Function CheckPlace
  StrCpy $Code 0
  StrLen $0 $INSTDIR
  ${If} $OldNumbers != ""
  ${AndIf} $IsDowngradeWanted <> 1
    ${VersionCompare} "${NUMBERS}" "$OldNumbers" $1
    ${If} $1 = 2
      ${Because} ${NEWER_INSTALLED} "$(WhyNewer)" "Suunta $OldVersion is newer, and there is no /DOWNGRADE"
      Return
    ${EndIf}
  ${EndIf}
  ${If} $0 > ${LONGEST_FOLDER}
    ${Because} ${PATH_TOO_LONG} "$(WhyLong)" "The path of the folder has $0 characters, and may have ${LONGEST_FOLDER}"
    Return
  ${EndIf}
  Call CheckWriting
  ${If} $Code <> 0
    Return
  ${EndIf}
  Call MeasureDisk
  ${If} $FreeMegabytes < ${NEEDED_MEGABYTES}
    RMDir "$INSTDIR"
    ${Because} ${DISK_FULL} "$(WhyFull)" "$FreeMegabytes MB are free, and ${NEEDED_MEGABYTES} MB are needed"
  ${EndIf}
FunctionEnd

; A disk that does not tell is taken for large enough.
Function MeasureDisk
  StrCpy $FreeMegabytes ${NEEDED_MEGABYTES}
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR\", *l .r1, *l, *l) i .r0'
  ${If} $0 <> 0
    System::Int64Op $1 / 1048576
    Pop $FreeMegabytes
  ${EndIf}
FunctionEnd

Function CheckWriting
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $0 "$INSTDIR\current.new" w
  ${If} ${Errors}
    RMDir "$INSTDIR"
    ${Because} ${DENIED} "$(WhyDenied)" "The folder $INSTDIR cannot be made or written"
  ${Else}
    FileClose $0
    Delete "$INSTDIR\current.new"
  ${EndIf}
FunctionEnd

Function DirectoryPage
  ${If} $WantedFolder != ""
    Abort
  ${EndIf}
FunctionEnd

Function DirectoryPageLeave
  Call CheckPlace
  ${If} $Code <> 0
    MessageBox MB_OK|MB_ICONSTOP "$Sentence"
    ${If} $Code = ${NEWER_INSTALLED}
      SetErrorLevel $Code
      Quit
    ${EndIf}
    Abort
  ${EndIf}
FunctionEnd
