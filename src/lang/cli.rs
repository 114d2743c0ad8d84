//! Help texts of the command line, by command and argument, and the words for how grave something is.

use super::Lang;
use crate::issue::Severity;

impl Lang {
    /// The help of an argument, or of a command (`argument` empty); that of the program itself where `command` is empty.
    pub fn help(self, command: &str, argument: &str) -> Option<&'static str> {
        let command = if command.is_empty() { "thidua" } else { command };
        match argument {
            "" => self.by_code("help", command),
            argument => self.by_code("help", &format!("{command}-{argument}")),
        }
    }

    /// What stands for the value of an argument in the help; nothing where it takes none.
    pub fn help_value(self, command: &str, argument: &str) -> Option<&'static str> {
        self.help(command, &format!("{argument}.value"))
    }

    /// "error" as a person reads it.
    pub fn severity(self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => self.text("cli-severity-error"),
            Severity::Question => self.text("cli-severity-question"),
            Severity::Warning => self.text("cli-severity-warning"),
            Severity::Note => self.text("cli-severity-note"),
        }
    }
}
