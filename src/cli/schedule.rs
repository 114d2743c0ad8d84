//! `thidua schedule`: the entry for what starts programs at their time, ready to paste.

use super::args::{Common, Every, Hour, Scheduler};
use super::{Exit, World};
use crate::lang::Lang;
use std::io;
use std::path::{Path, PathBuf, absolute};

/// Where a run without a person writes what it says.
const LOG: &str = "thidua.log";

/// What was asked for.
pub struct Asked {
    pub input: Vec<PathBuf>,
    pub output: Option<PathBuf>,
    pub every: Every,
    pub at: Hour,
    pub system: Option<Scheduler>,
}

pub fn schedule(common: &Common, asked: Asked, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let folder = absolute(".")?;
    let program = world.program.clone().unwrap_or_else(|| PathBuf::from("thidua"));
    let mut words = vec![program.display().to_string(), "run".to_owned()];
    for input in &asked.input {
        words.push(absolute(input)?.display().to_string());
    }
    for (flag, path) in [("-o", &asked.output), ("-c", &common.config)] {
        if let Some(path) = path {
            words.extend([flag.to_owned(), absolute(path)?.display().to_string()]);
        }
    }
    if !common.phase.is_empty() {
        words.extend(["--phase".to_owned(), common.phase.join(",")]);
    }
    let own = if cfg!(windows) { Scheduler::Windows } else { Scheduler::Cron };
    let labels = lang.schedule();
    let out = &mut world.out;
    match asked.system.unwrap_or(own) {
        Scheduler::Windows => writeln!(out, "{}\n{}", labels.windows, windows(&words, &folder, asked.every, asked.at))?,
        Scheduler::Cron => writeln!(out, "{}\n{}", labels.cron, cron(&words, &folder, asked.every, asked.at))?,
        Scheduler::Systemd => {
            let units = "~/.config/systemd/user";
            writeln!(out, "{}\n{}", labels.service(&format!("{units}/thidua.service")), service(&words, &folder))?;
            writeln!(out, "{}\n{}", labels.timer(&format!("{units}/thidua.timer")), timer(asked.every, asked.at))?;
            writeln!(out, "{}\nsystemctl --user enable --now thidua.timer", labels.enable)?;
        }
    }
    writeln!(out, "{}", labels.after(&folder.join(LOG).display().to_string()))?;
    Ok(Exit::Done)
}

/// One word for a POSIX shell.
fn shell(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// A line of a crontab; there `%` ends the command.
fn cron(words: &[String], folder: &Path, every: Every, at: Hour) -> String {
    let Hour { hour, minute } = at;
    let days = match every {
        Every::Day => "* * *",
        Every::Week => "* * 1",
        Every::Month => "1 * *",
    };
    let command: Vec<String> = words.iter().map(|word| shell(word)).collect();
    let command = format!("cd {} && {} >> {LOG} 2>&1", shell(&folder.display().to_string()), command.join(" "));
    format!("{minute} {hour} {days} {}", command.replace('%', r"\%"))
}

/// A word in a unit file: quoted, with what the manager would expand doubled.
fn unit_word(word: &str) -> String {
    format!("\"{}\"", word.replace('\\', r"\\").replace('"', "\\\"").replace('%', "%%").replace('$', "$$"))
}

fn service(words: &[String], folder: &Path) -> String {
    let command: Vec<String> = words.iter().map(|word| unit_word(word)).collect();
    let folder = folder.display().to_string().replace('%', "%%");
    format!(
        "[Unit]\nDescription=thidua\n\n[Service]\nType=oneshot\nWorkingDirectory={folder}\nExecStart={}\n\
         StandardOutput=append:{folder}/{LOG}\nStandardError=inherit\n",
        command.join(" ")
    )
}

fn timer(every: Every, at: Hour) -> String {
    let Hour { hour, minute } = at;
    let days = match every {
        Every::Day => "*-*-*",
        Every::Week => "Mon *-*-*",
        Every::Month => "*-*-01",
    };
    // A machine that was off at the time makes up for it.
    format!(
        "[Unit]\nDescription=thidua\n\n[Timer]\nOnCalendar={days} {hour:02}:{minute:02}:00\nPersistent=true\n\n\
         [Install]\nWantedBy=timers.target\n"
    )
}

/// A command that makes a task of Windows; quotes inside its command are escaped.
fn windows(words: &[String], folder: &Path, every: Every, at: Hour) -> String {
    let Hour { hour, minute } = at;
    let days = match every {
        Every::Day => "/SC DAILY",
        Every::Week => "/SC WEEKLY /D MON",
        Every::Month => "/SC MONTHLY /D 1",
    };
    // No name of a file there holds a quote.
    let quoted = |word: &str| format!("\\\"{word}\\\"");
    let command: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    format!(
        "schtasks /Create /F /TN thidua {days} /ST {hour:02}:{minute:02} /TR \"cmd /c cd /d {} && {} >> {LOG} 2>&1\"",
        quoted(&folder.display().to_string()),
        command.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Vec<String> {
        ["/opt/thi đua/thidua", "run", "/ds/50% của 'tỉnh'", "-o", "/kq $1"].map(str::to_owned).to_vec()
    }

    const AT: Hour = Hour { hour: 7, minute: 5 };

    #[test]
    fn cron_runs_what_is_meant() {
        let line = cron(&words(), Path::new("/văn phòng"), Every::Week, AT);
        let command = line.strip_prefix("5 7 * * 1 ").unwrap().replace(r"\%", "%");
        assert!(!line.replace(r"\%", "").contains('%'), "a bare % would end the command: {line}");
        // The shell itself says which words it makes of it.
        let echo = command.replace("cd '/văn phòng' && ", "printf '%s\n' ").replace(" >> thidua.log 2>&1", "");
        let said = std::process::Command::new("sh").args(["-c", &echo]).output().unwrap();
        assert_eq!(String::from_utf8(said.stdout).unwrap().lines().collect::<Vec<_>>(), words());
    }

    #[test]
    fn units_of_systemd_double_what_it_expands() {
        let text = service(&words(), Path::new("/văn phòng"));
        assert!(
            text.contains("ExecStart=\"/opt/thi đua/thidua\" \"run\" \"/ds/50%% của 'tỉnh'\" \"-o\" \"/kq $$1\"\n"),
            "{text}"
        );
        assert!(timer(Every::Month, AT).contains("OnCalendar=*-*-01 07:05:00\n"));
    }

    #[test]
    fn a_task_of_windows_keeps_its_quotes() {
        let words = [r"C:\Thi đua\thidua.exe", "run"].map(str::to_owned);
        assert_eq!(
            windows(&words, Path::new(r"C:\Thi đua"), Every::Day, AT),
            r#"schtasks /Create /F /TN thidua /SC DAILY /ST 07:05 /TR "cmd /c cd /d \"C:\Thi đua\" && \"C:\Thi đua\thidua.exe\" \"run\" >> thidua.log 2>&1""#
        );
    }
}
