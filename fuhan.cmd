@echo off
rem Fuhan: builds the program when it is not there, then runs it. Needs a JDK 17 or newer and Maven.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\fuhan.jar"
if "%~1"=="test" (
  call mvn -B -f "%HERE%pom.xml" verify
  exit /b %ERRORLEVEL%
)
if not exist "%JAR%" call mvn -B -q -f "%HERE%pom.xml" -Dquick -Dmaven.test.skip=true package || exit /b 3
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java") else (set "JAVA=java")
"%JAVA%" -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -Xmx512m -Dfile.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%
