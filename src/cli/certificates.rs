//! `thidua certificates`: certificates only, and the measuring of printers.

use super::args::Common;
use super::progress::Bar;
use super::{Exit, World};
use crate::config;
use crate::issue::Failure;
use crate::lang::Lang;
use crate::run::Job;
use crate::run::certificates::calibrate::{self, Measured, Paper};
use crate::run::certificates::{Asked, Made, Mode, Print, print};
use std::io;
use std::path::PathBuf;

/// What was typed.
pub struct Typed {
    pub input: Vec<PathBuf>,
    pub output: Option<PathBuf>,
    pub decision: Option<String>,
    pub recipient: Option<String>,
    pub from: Option<u32>,
    pub mode: String,
    pub printer: Option<String>,
    pub calibrate: bool,
    pub reading: Option<String>,
    pub paper: Option<String>,
}

pub fn certificates(common: &Common, typed: Typed, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    if typed.calibrate {
        return measured(common, &typed, lang, world);
    }
    let job = match super::job(common, typed.input.clone(), typed.output.clone(), world) {
        Ok(job) => job,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    let asked = match asked(typed, &job) {
        Ok(asked) => asked,
        Err(failure) => return super::failed(&failure, lang, world),
    };
    let mut broken = Ok(());
    let (bar, job) = Bar::of(job, common, lang, world);
    let lines = !common.quiet && !world.is_terminal;
    let made = print(&job, &asked, &mut |step| {
        if lines && broken.is_ok() {
            broken = writeln!(world.err, "{}", lang.step(step));
        }
    });
    bar.clear();
    broken?;
    match made {
        Ok(made) => {
            let folder = format!("{}/{}", job.output.display(), made.folder);
            let Made { certificates, remarked, proposals, .. } = made;
            writeln!(world.out, "{}", lang.certificates_closing([certificates, remarked, proposals], &folder))?;
            Ok(if common.strict && made.remarked > 0 { Exit::NeedsAPerson } else { Exit::Done })
        }
        Err(failure) => super::failed(&failure, lang, world),
    }
}

/// Of what is typed, the command line takes only what it lists.
const LISTED: &str = "the command line takes only the modes and papers that there are";

fn asked(typed: Typed, job: &Job) -> Result<Asked, Failure> {
    let printers = &job.config.printers;
    let printer = match typed.printer {
        Some(name) => Some(
            printers
                .get(&name)
                .cloned()
                .ok_or_else(|| Failure::NoPrinter { name, known: printers.keys().cloned().collect() })?,
        ),
        None => None,
    };
    Ok(Asked {
        decision: typed.decision,
        recipient: typed.recipient,
        from: typed.from.map(|number| number as usize),
        print: Print { mode: Mode::from_id(&typed.mode).expect(LISTED), printer, codes: None },
    })
}

/// The test sheet, or the section of the configuration that its readings give.
fn measured(common: &Common, typed: &Typed, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let paper = typed.paper.as_deref().map_or(Paper::A4, |name| Paper::from_name(name).expect(LISTED));
    let Some(reading) = &typed.reading else {
        let folder = typed.output.clone().unwrap_or_else(|| PathBuf::from("."));
        return match calibrate::sheet(&folder, paper, common.date.unwrap_or((world.today)()), lang) {
            Ok(path) => {
                writeln!(world.out, "{}", lang.test_sheet(&path.display().to_string()))?;
                Ok(Exit::Done)
            }
            Err(failure) => super::failed(&failure, lang, world),
        };
    };
    let readings = match config::readings(reading) {
        Ok(readings) => readings,
        Err(error) => return super::wrong_configuration(&error, lang, world),
    };
    match calibrate::measure(&readings, paper) {
        Ok(Measured { printer, residual, crosses }) => {
            let name = config::key(typed.printer.as_deref().unwrap_or("may-in"));
            // Adding zero takes the sign from a rounded minus nothing.
            let thousandths = |value: f64| (value * 1000.0).round() / 1000.0 + 0.0;
            let [right, down] = printer.shift.map(thousandths);
            let [across, along] = printer.scale;
            writeln!(world.out, "# {}", lang.measured(crosses, residual))?;
            writeln!(world.out, "[printer.{name}]\nshift = [{right:.3}, {down:.3}]")?;
            writeln!(world.out, "scale = [{across:.5}, {along:.5}]\nturn = {:.3}", thousandths(printer.turn))?;
            Ok(Exit::Done)
        }
        Err(failure) => super::failed(&failure, lang, world),
    }
}
