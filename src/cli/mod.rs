//! What the user typed, and what each command prints. No work is done here.

mod args;
mod bug;
mod certificates;
mod check;
mod diff;
mod doctor;
mod explain;
mod init;
mod learn;
mod man;
mod merge;
mod paint;
mod progress;
mod read;
mod run;
mod schedule;
mod seal;
mod template;
mod usage;
mod wrap;

use crate::config::{self, ConfigError};
use crate::issue::{Failure, Issue};
use crate::lang::{Lang, Words};
use crate::model::{Cut, Date, Dimension, FigureName, Text};
use crate::read::apart;
use crate::run::Job;
use crate::run::progress::Progress;
use args::{Command, Common};
pub use bug::record_panics;
use paint::{Tone, paint};
use serde_json::json;
use std::io::{self, BufRead, Read, Write};
use std::path::{Path, PathBuf};
use wrap::wrap;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Done = 0,
    /// `--strict` or `check`, and something needs a person.
    NeedsAPerson = 1,
    /// Wrong command line or configuration.
    Wrong = 2,
    /// The job could not be done.
    Failed = 3,
    /// A mistake of the program itself, as `sysexits.h` numbers it (`EX_SOFTWARE`).
    Bug = 70,
}

/// The world around a command, handed in by `main` so that tests can make their own.
pub struct World<'a> {
    /// Asked anew for every run of a watch, which may last for days.
    pub today: fn() -> Date,
    /// Environment variables that say the language, the strongest first.
    pub locale: Option<String>,
    pub is_terminal: bool,
    /// Whether results and messages may have colours.
    pub colours: [bool; 2],
    /// How many columns the terminal has that results and messages go to; nothing where it is none.
    pub columns: [Option<usize>; 2],
    /// Whether the window would close before anybody has read what it says: a double click on Windows.
    pub closes: bool,
    /// Where this program lies, to start it again for files that are not trusted.
    pub program: Option<PathBuf>,
    /// Fills with what nobody can guess: the system's source of randomness.
    pub random: fn(&mut [u8]) -> io::Result<()>,
    pub input: &'a mut dyn Read,
    pub out: &'a mut dyn Write,
    pub err: &'a mut dyn Write,
}

/// The names of all commands.
pub fn commands() -> Vec<String> {
    args::command(Lang::default()).get_subcommands().map(|command| command.get_name().to_owned()).collect()
}

/// Runs the command line; everything that it says goes to the world's two streams.
pub fn main(arguments: Vec<String>, world: &mut World<'_>) -> io::Result<Exit> {
    if arguments.get(1).is_some_and(|command| command == apart::COMMAND) {
        apart::serve(world.input, world.out)?;
        return Ok(Exit::Done);
    }
    let lang = language(&arguments, world.locale.as_deref());
    let exit = bug::guarded(&arguments, lang, world, |world| answer(&arguments, lang, world))?;
    if world.closes {
        writeln!(world.err, "\n{}", lang.press_enter())?;
        world.err.flush()?;
        io::BufReader::new(&mut *world.input).read_line(&mut String::new())?;
    }
    Ok(exit)
}

fn answer(arguments: &[String], lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let typed = match args::parse(arguments, lang) {
        Ok(typed) => typed,
        Err(error) => {
            // Help and version come this way too.
            if !error.use_stderr() {
                write!(world.out, "{}", lang.help_text(&error.render().to_string()))?;
                return Ok(Exit::Done);
            }
            let (fault, usage) = usage::fault(&error, &mut args::command(lang));
            say_wrong(&lang.usage_fault(&fault, &usage), world)?;
            return Ok(Exit::Wrong);
        }
    };
    match typed.command.unwrap_or_default() {
        Command::Run { input, output, no_cache, watch } => {
            run::run(&typed.common, &run::Typed { input, output, no_cache, watch }, lang, world)
        }
        Command::Schedule { input, output, every, at, system } => {
            let asked = schedule::Asked { input, output, every, at, system };
            schedule::schedule(&typed.common, asked, lang, world)
        }
        Command::Check { input, output, format } => check::check(&typed.common, input, output, format, lang, world),
        Command::Read { file, format } => read::read(&typed.common, &file, format, lang, world),
        Command::Explain { what, input, output, format } => {
            explain::explain(&typed.common, explain::Typed { what, input, output, format }, lang, world)
        }
        Command::Diff { old, new, format, file } => diff::diff(&typed.common, [&old, &new], format, file, lang, world),
        Command::Merge { data, output } => merge::run(&typed.common, &data, output, lang, world),
        Command::Doctor { input, output, format } => doctor::doctor(&typed.common, input, output, format, lang, world),
        Command::Init { folder, province, alliance, office, rosters } => {
            init::init(&typed.common, init::Typed { folder, province, alliance, office, rosters }, lang, world)
        }
        Command::Learn { file } => learn::learn(&typed.common, &file, lang, world),
        Command::Template { kind, output, unit, units } => {
            template::template(&typed.common, template::Asked { kinds: kind, output, unit, units }, lang, world)
        }
        Command::Keygen { file } => seal::keygen(file, lang, world),
        Command::Verify { what, key } => seal::verify(&typed.common, &what, &key, lang, world),
        Command::Certificates {
            input,
            output,
            decision,
            recipient,
            from,
            mode,
            printer,
            calibrate,
            reading,
            paper,
        } => {
            let asked = certificates::Typed {
                input,
                output,
                decision,
                recipient,
                from,
                mode,
                printer,
                calibrate,
                reading,
                paper,
            };
            certificates::certificates(&typed.common, asked, lang, world)
        }
        Command::Config => print_config(&typed.common, lang, world),
        Command::Man { output } => man::man(&output, lang, world),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut args::command(lang), "thidua", &mut world.out);
            Ok(Exit::Done)
        }
    }
}

/// `--lang`, else the locale's, else Vietnamese. Looked up before parsing, because the help itself has a language.
fn language(arguments: &[String], locale: Option<&str>) -> Lang {
    let named = arguments
        .iter()
        .zip(arguments.iter().skip(1))
        .find(|(flag, _)| *flag == "--lang")
        .map(|(_, code)| code.as_str());
    let joined = arguments.iter().find_map(|argument| argument.strip_prefix("--lang="));
    let code = named.or(joined).or_else(|| locale.and_then(|locale| locale.get(..2)));
    code.and_then(Lang::from_code).unwrap_or(Lang::Vi)
}

fn print_config(common: &Common, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    match config::load(config::find(common.config.as_deref(), &[]).as_deref()) {
        Ok(config) => {
            write!(world.out, "{}", config.shown)?;
            Ok(Exit::Done)
        }
        Err(error) => wrong_configuration(&error, lang, world),
    }
}

/// What is wrong, in its colour, and what to do.
fn say_wrong(words: &Words, world: &mut World<'_>) -> io::Result<()> {
    let ([_, colours], [_, columns]) = (world.colours, world.columns);
    let text = format!("{}\n{}", paint(&words.message, Tone::Bad, colours), words.suggestion);
    writeln!(world.err, "{}", wrap(&text, "", columns))
}

fn wrong_configuration(error: &ConfigError, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let words = lang.wrong_configuration(error);
    say_wrong(&words, world)?;
    Ok(Exit::Wrong)
}

/// The configuration, narrowed to the phases that were named.
fn loaded(common: &Common, path: Option<&Path>) -> Result<config::Config, ConfigError> {
    let mut config = config::load(path)?;
    config.show_phases(&common.phase)?;
    Ok(config)
}

/// Where a job reads and writes.
struct Folders {
    inputs: Vec<PathBuf>,
    output: PathBuf,
    config_path: Option<PathBuf>,
}

/// The job that the arguments ask for: of the rosters that were named, else those of the configuration, else `input`.
fn job(common: &Common, input: Vec<PathBuf>, output: Option<PathBuf>, world: &World<'_>) -> Result<Job, ConfigError> {
    let named = !input.is_empty();
    let inputs = if named { input } else { vec![PathBuf::from("input")] };
    let config_path = config::find(common.config.as_deref(), &inputs);
    let config = loaded(common, config_path.as_deref())?;
    let inputs = config.input.clone().filter(|_| !named).map_or(inputs, |input| vec![input]);
    let decisions = config::load_decisions(config_path.as_deref(), &inputs)?;
    let output = output.unwrap_or_else(|| PathBuf::from("output"));
    Ok(job_of(common, Folders { inputs, output, config_path }, config, decisions, world))
}

fn job_of(
    common: &Common,
    folders: Folders,
    config: config::Config,
    decisions: Option<config::DecisionsFile>,
    world: &World<'_>,
) -> Job {
    let Folders { inputs, output, config_path } = folders;
    Job {
        config,
        decisions,
        config_path,
        inputs,
        output,
        date: common.date.unwrap_or((world.today)()),
        program: world.program.clone(),
        cache: false,
        progress: Progress::default(),
        jobs: common.jobs.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from)),
    }
}

/// A figure with every dimension, as in `data/`.
fn figure_json(name: FigureName, cut: &Cut) -> serde_json::Value {
    let time = [("phase", json!(cut.phase.as_deref())), ("year", json!(cut.year))];
    let dimensions =
        Dimension::ALL.iter().map(|&dimension| (dimension.code(), json!(cut.value(dimension).map(Text::as_str))));
    let parts = [("figure", json!(name.code()))].into_iter().chain(time).chain(dimensions);
    parts.map(|(key, value)| (key.to_owned(), value)).collect()
}

fn failed(failure: &Failure, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    if let Failure::NothingReadable { issues, .. } | Failure::NotReady { issues } = failure {
        for issue in issues {
            say_issue(issue, lang, world)?;
        }
    }
    let words = lang.failure(failure);
    say_wrong(&words, world)?;
    Ok(if failure.is_bug() { Exit::Bug } else { Exit::Failed })
}

/// An issue that keeps a file or a certificate from being made: where, whose, what is wrong, what to do.
fn say_issue(issue: &Issue, lang: Lang, world: &mut World<'_>) -> io::Result<()> {
    let words = lang.issue(issue);
    let whose = issue.value.as_ref().map_or_else(String::new, |value| format!(" ({value})"));
    let [_, columns] = world.columns;
    let text = format!("{}{whose}: {} {}", issue.place, words.message, words.suggestion);
    writeln!(world.err, "{}", wrap(&text, "    ", columns))
}
