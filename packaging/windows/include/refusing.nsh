; How a refusal is told: a sentence on the screen, one in the log, and an exit code for fleet tools.
; 0 is done, 1 cancelled, 2 failed, as NSIS has it; the others are Windows' own numbers.

!define CANCELLED 1
!define ABORTED 2
!define DENIED 5
!define IN_USE 32
!define WRONG_SWITCH 87
!define DISK_FULL 112
!define PATH_TOO_LONG 206
!define NEEDS_RIGHTS 740
!define NOT_INSTALLED 1605
!define SETUP_RUNS 1618
!define WRONG_WINDOWS 1633
!define NEWER_INSTALLED 1638

Var Code
Var Sentence
Var English

!macro Because code sentence english
  StrCpy $Code ${code}
  StrCpy $Sentence "${sentence}"
  StrCpy $English "${english}"
!macroend
!define Because "!insertmacro Because"

!macro RefuseIfNeeded
  ${If} $Code <> 0
    ${Log} "Refused with exit code $Code: $English"
    MessageBox MB_OK|MB_ICONSTOP "$Sentence" /SD IDOK
    SetErrorLevel $Code
    Quit
  ${EndIf}
!macroend
!define RefuseIfNeeded "!insertmacro RefuseIfNeeded"

!macro Refuse code sentence english
  ${Because} ${code} "${sentence}" "${english}"
  ${RefuseIfNeeded}
!macroend
!define Refuse "!insertmacro Refuse"

Function CheckWindows
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    ${Refuse} ${WRONG_WINDOWS} "$(WhyWindows)" "This is not 64-bit Windows 10, build ${OLDEST_BUILD}, or newer"
  ${EndIf}
FunctionEnd

; One at a time on a computer: two installers would take each other's versions for leftovers.
!macro TurnFunctions un
Var ${un}Turn
Function ${un}TakeTurn
  System::Call 'kernel32::CreateMutexW(p 0, i 1, w "Global\SuuntaSetup") p .r0 ?e'
  Pop $1
  StrCpy $${un}Turn $0
  ; 183: it is there already; 5: it is there, and somebody else's.
  ${If} $1 = 183
  ${OrIf} $1 = 5
    ${Refuse} ${SETUP_RUNS} "$(WhySetupRuns)" "Another installer or uninstaller of Suunta runs"
  ${EndIf}
FunctionEnd

Function ${un}GiveTurn
  System::Call 'kernel32::CloseHandle(p $${un}Turn)'
FunctionEnd
!macroend
!insertmacro TurnFunctions ""
!insertmacro TurnFunctions "un."
