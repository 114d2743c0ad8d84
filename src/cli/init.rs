//! `thidua init`: four questions, or their answers as options, and a folder that is ready for rosters.

use super::Folders;
use super::args::Common;
use super::wrap::wrap;
use super::{Exit, World};
use crate::config::{self, Config};
use crate::lang::{Lang, UsageFault};
use crate::run::setup::{self, Answers};
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;

/// How often an answer that cannot be understood is asked for again.
const TRIES: usize = 3;

/// What was typed.
pub struct Typed {
    pub folder: Option<PathBuf>,
    pub province: Option<String>,
    pub alliance: Option<String>,
    pub office: Option<String>,
    pub rosters: Option<String>,
}

pub fn init(common: &Common, typed: Typed, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let folder = typed.folder.clone().unwrap_or_else(|| PathBuf::from("."));
    if let Err(failure) = setup::refuse_set_up(&folder) {
        return super::failed(&failure, lang, world);
    }
    // The built-in configuration, whatever lies around.
    let config = match config::load(None) {
        Ok(config) => config,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    let answers = match asked(common, typed, &config, lang, world) {
        Ok(answers) => answers,
        Err(Stop::Broken(error)) => return Err(error),
        Err(Stop::Wrong(fault)) => {
            let place = lang.help_value("init", "folder").expect("the folder of `thidua init` has a name in the help");
            let words = lang.usage_fault(&fault, &format!("thidua init [{place}] [--phase 2022-2027] …"));
            super::say_wrong(&words, world)?;
            return Ok(Exit::Wrong);
        }
    };
    let place = Folders { inputs: Vec::new(), output: folder.clone(), config_path: None };
    match setup::init(&super::job_of(common, place, config, None, world), &answers, lang) {
        Ok(made) => {
            let labels = lang.setup();
            let input = made.input.display().to_string();
            let lines = [
                labels.wrote(&made.configuration.display().to_string()),
                labels.folder(&input),
                labels.templates(&folder.join(setup::TEMPLATES).display().to_string(), made.templates.paths.len()),
                labels.next(&folder.display().to_string(), &input),
            ];
            let [columns, _] = world.columns;
            for line in lines {
                writeln!(world.out, "{}", wrap(&line, "  ", columns))?;
            }
            Ok(Exit::Done)
        }
        Err(failure) => super::failed(&failure, lang, world),
    }
}

/// Why there are no answers.
enum Stop {
    Broken(io::Error),
    Wrong(UsageFault),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Broken(error)
    }
}

/// The answers: what was given as an option is not asked; where nobody answers, the value in brackets holds.
fn asked(common: &Common, typed: Typed, built_in: &Config, lang: Lang, world: &mut World<'_>) -> Result<Answers, Stop> {
    let labels = lang.setup();
    let folder = typed.folder.unwrap_or_else(|| PathBuf::from("."));
    let mut asker = Asker { input: BufReader::new(&mut *world.input), err: &mut *world.err, quiet: common.quiet };
    asker.say(&labels.opening(&folder.display().to_string()))?;
    let line = |text: &str| setup::line(text).map(str::to_owned);
    let untitled =
        |text: &str| line(["tỉnh ", "Tỉnh "].iter().find_map(|title| text.trim().strip_prefix(title)).unwrap_or(text));
    let own = &built_in.programme;
    let latest = built_in.catalogue.phases.last().map_or_else(String::new, |phase| phase.id.clone());

    let province = Question { option: "--province", label: labels.province, again: labels.again_line };
    let province = asker.answer(&province, typed.province, &own.province, &untitled)?;
    let phase = Question { option: "--phase", label: labels.phase, again: labels.again_phase };
    let phase = asker.answer(&phase, common.phase.last().cloned(), &latest, &setup::phase)?;
    let named = |name: &str| setup::of_province(name, built_in, &province);
    let alliance = Question { option: "--alliance", label: labels.alliance, again: labels.again_line };
    let alliance = asker.answer(&alliance, typed.alliance, &named(&own.alliance), &line)?;
    let office = Question { option: "--office", label: labels.office, again: labels.again_line };
    let office = asker.answer(&office, typed.office, &named(&own.office), &line)?;
    let input = Question { option: "--rosters", label: labels.input, again: labels.again_line };
    let input = asker.answer(&input, typed.rosters, "input", &line)?;
    Ok(Answers { province, phase, alliance, office, input })
}

/// A question, the option that answers it, and what an answer must look like.
struct Question<'a> {
    option: &'a str,
    label: &'a str,
    again: &'a str,
}

/// Asks line by line.
struct Asker<'a> {
    input: BufReader<&'a mut dyn io::Read>,
    err: &'a mut dyn io::Write,
    quiet: bool,
}

impl Asker<'_> {
    fn say(&mut self, line: &str) -> io::Result<()> {
        if self.quiet { Ok(()) } else { writeln!(self.err, "{line}") }
    }

    /// What was given as an option, else what is answered; after some answers that cannot be understood it ends.
    fn answer<T>(
        &mut self,
        question: &Question<'_>,
        given: Option<String>,
        default: &str,
        understood: &dyn Fn(&str) -> Option<T>,
    ) -> Result<T, Stop> {
        let tries = if given.is_some() { 1 } else { TRIES };
        let mut last = String::new();
        for _ in 0..tries {
            last = match &given {
                Some(given) => given.clone(),
                None => self.line(question.label, default)?,
            };
            match understood(&last) {
                Some(answer) => return Ok(answer),
                None if given.is_none() => self.say(question.again)?,
                None => {}
            }
        }
        let why = question.again.trim_end_matches('.').to_owned();
        Err(Stop::Wrong(UsageFault::ValueWrong {
            option: question.option.to_owned(),
            typed: last,
            valid: Vec::new(),
            why,
        }))
    }

    /// A line that was typed, or the value in brackets where it is empty or nobody types.
    fn line(&mut self, label: &str, default: &str) -> io::Result<String> {
        if !self.quiet {
            write!(self.err, "{label} [{default}]: ")?;
            self.err.flush()?;
        }
        let mut line = String::new();
        if self.input.read_line(&mut line)? == 0 {
            self.say("")?;
        }
        Ok(Some(line.trim()).filter(|typed| !typed.is_empty()).unwrap_or(default).to_owned())
    }
}
