; What happens, in English, for whoever asks for it by /LOG=file; UTF-16, which Windows reads.

Var LogFile

!macro Log sentence
  ${If} $LogFile != ""
    FileWriteUTF16LE $LogFile "${sentence}$\r$\n"
  ${EndIf}
!macroend
!define Log "!insertmacro Log"

; Goes on at the end of a log that is there: an uninstaller writes into that of its installer.
!macro OpenLog file
  ${If} $LogFile == ""
    ClearErrors
    FileOpen $LogFile "${file}" a
    ${If} ${Errors}
      StrCpy $LogFile ""
    ${Else}
      FileSeek $LogFile 0 END $R9
      ${If} $R9 = 0
        FileWriteUTF16LE /BOM $LogFile ""
      ${EndIf}
    ${EndIf}
  ${EndIf}
!macroend
!define OpenLog "!insertmacro OpenLog"

; So that another process can go on in it.
!macro CloseLog
  ${If} $LogFile != ""
    FileClose $LogFile
    StrCpy $LogFile ""
  ${EndIf}
!macroend
!define CloseLog "!insertmacro CloseLog"
