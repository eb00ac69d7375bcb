@echo off
rem Finds a JDK 25, builds the generator when it is missing, and runs it.
setlocal enableextensions
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\generator\target\dossier.jar"

set "JDK="
call :try "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*") do call :try "%%~D"
if not defined JDK (
  echo dossier: no JDK 25 found in JAVA_HOME or in the usual folders 1>&2
  echo   help: install one, such as Eclipse Temurin 25, and point JAVA_HOME at it 1>&2
  exit /b 74
)

if not exist "%JAR%" (
  echo dossier: building the generator ^(a minute or two, the first time^) 1>&2
  pushd "%HOME_DIR%"
  call mvn -B -q -DskipTests -Dspotless.check.skip=true -pl generator -am package 1>&2
  if errorlevel 1 ( popd & exit /b 74 )
  popd
)
"%JDK%\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Ddossier.home="%HOME_DIR%" -jar "%JAR%" %*
exit /b %errorlevel%

:try
if defined JDK goto :eof
if "%~1"=="" goto :eof
if not exist "%~1\bin\java.exe" goto :eof
findstr /b /c:"JAVA_VERSION=\"25." "%~1\release" >nul 2>&1 && set "JDK=%~1"
goto :eof
