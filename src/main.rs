//! Arguments, date and terminal → [`thidua::cli::main`] → exit code; nothing else.

use std::io::{IsTerminal, stderr, stdin, stdout};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};
use terminal_size::{Height, Width, terminal_size_of};
use thidua::cli::{self, World};
use thidua::model::Date;

/// 300 rosters of 200 rows took 5.2 s and 620 MB with the system's (glibc 2.36), 4.3 s and 470 MB with this one. The library has
/// none, so that its tests run on the system's: nothing may hang on where things lie in memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::record_panics(std::env::var_os("RUST_BACKTRACE").is_some_and(|value| value != "0"));
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let (mut input, mut out, mut err) = (stdin().lock(), stdout().lock(), stderr());
    let mut world = World {
        today,
        locale,
        is_terminal: err.is_terminal(),
        colours: [out.is_terminal(), err.is_terminal()].map(|terminal| terminal && wants_colours()),
        columns: [columns(terminal_size_of(&out)), columns(terminal_size_of(&err))],
        closes: closes(err.is_terminal()),
        program: std::env::current_exe().ok(),
        random: |bytes| getrandom::fill(bytes).map_err(std::io::Error::other),
        input: &mut input,
        out: &mut out,
        err: &mut err,
    };
    let arguments = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let exit = cli::main(arguments, &mut world).and_then(|exit| world.out.flush().map(|()| exit));
    // A reader that closed the pipe (`thidua check | head`) has seen what it wanted.
    ExitCode::from(exit.map_or(cli::Exit::Failed as u8, |exit| exit as u8))
}

fn columns(size: Option<(Width, Height)>) -> Option<usize> {
    size.map(|(Width(columns), _)| usize::from(columns))
}

/// `NO_COLOR` (no-color.org) with anything in it, and a terminal that knows none.
fn wants_colours() -> bool {
    let said = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    said("NO_COLOR").is_none() && said("TERM").is_none_or(|terminal| terminal != "dumb")
}

/// Whether the program was started by a double click on Windows: nothing was typed, and no shell has set its prompt.
fn closes(terminal: bool) -> bool {
    cfg!(windows) && terminal && std::env::args_os().len() == 1 && std::env::var_os("PROMPT").is_none()
}

/// `SOURCE_DATE_EPOCH` where it is set, else today by the machine's clock (UTC).
fn today() -> Date {
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse::<i64>().ok());
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs() as i64);
    let days = fixed.unwrap_or_else(now).div_euclid(86_400);
    i32::try_from(days).ok().and_then(Date::from_days_since_1970).unwrap_or(Date::EPOCH)
}
