//! The whole story: rosters in, figures, summary, certificates and data out.

mod again;
mod answers;
mod asked;
pub mod certificates;
pub mod compare;
mod dates;
pub mod doctor;
mod doubts;
pub mod explain;
mod input;
pub mod merge;
mod output;
pub mod progress;
mod record;
mod returns;
pub mod seal;
pub mod setup;
pub mod template;
pub mod watch;

use crate::account::{Accounts, accounts};
use crate::answer::Answers;
use crate::ask::fates::Fates;
use crate::check::check;
use crate::config::{Config, DecisionsFile};
use crate::draw::certificate::Print;
use crate::issue::{Closing, Failure, Issue, Problem, SettleProblem, Severity, SheetProblem, Step};
use crate::model::{CellLine, Date, Figures, LedgerLine, Question, Records, RowId};
use crate::place::Place;
use crate::read::Source;
use crate::recount::{Difference, Facts, Recount, difference};
use crate::roster::table::File;
use crate::save::cache::Cache;
use crate::save::commit::{self, Stage};
use crate::settle::{Between, unlisted};
use crate::tally::tally;
use crate::verdict::ruling::Ruling;
pub use again::Unread;
use progress::Progress;
use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

/// The workbook of questions in the output.
pub const QUESTIONS: &str = answers::WORKBOOK;

/// What is asked for, settled.
#[derive(Debug)]
pub struct Job {
    pub inputs: Vec<PathBuf>,
    pub output: PathBuf,
    pub config: Config,
    pub config_path: Option<PathBuf>,
    /// The date printed on outputs.
    pub date: Date,
    /// Files read at the same time.
    pub jobs: usize,
    /// `decisions.toml`, where there is one.
    pub decisions: Option<DecisionsFile>,
    /// This very program, to read files that are not trusted in a process of their own.
    pub program: Option<PathBuf>,
    /// Whether what an earlier run kept may be used.
    pub cache: bool,
    /// Who watches.
    pub progress: Progress,
}

/// What the rosters say, before anything is drawn.
#[derive(Debug)]
pub struct Judged {
    pub files: Vec<File>,
    pub records: Records,
    pub issues: Vec<Issue>,
    pub ledger: Vec<LedgerLine>,
    pub cell_ledger: Vec<CellLine>,
    /// In which account every cell ends.
    pub accounts: Accounts,
    /// What only a person can say.
    pub questions: Vec<Question>,
    /// What a person has said, and the rows that went by each answer.
    pub answers: Answers,
    pub used: BTreeMap<String, Vec<Place>>,
    /// For every award, in their order, the rule that decided what became of it, and its row.
    pub rulings: Vec<Ruling>,
    pub award_rows: Vec<RowId>,
    pub fates: Fates,
}

impl Judged {
    /// The numbers of the closing summary.
    pub fn closing(&self, certificates: usize) -> Closing {
        let sum = |count: fn(&LedgerLine) -> u64| self.ledger.iter().map(count).sum();
        Closing {
            files: self.files.iter().filter(|file| file.failure.is_none()).count(),
            accepted: sum(|line| line.accepted),
            duplicate: sum(|line| line.duplicate),
            replaced: self.replaced(),
            set_aside: sum(|line| line.set_aside),
            certificates,
            asked: self.issues.iter().filter(|issue| issue.severity().needs_a_person()).count(),
            warnings: self.issues.iter().filter(|issue| issue.severity() == Severity::Warning).count(),
            totals_differ: self.issues.iter().filter(|issue| issue.is_of_totals()).count(),
            sent_back: 0,
            not_understood: self.issues.iter().filter(|issue| not_understood(&issue.problem)).count(),
            remarked: 0,
            proposals: 0,
            finals_outdated: 0,
            questions: self.questions.len(),
            answers: self.used.len(),
        }
    }

    /// Rows that returned forms have replaced, and those that a newer list has.
    fn replaced(&self) -> u64 {
        let sheets = self.files.iter().flat_map(|file| &file.sheets);
        let amended: usize = sheets.map(|sheet| sheet.amends.by.len()).sum();
        let newer = |issue: &&Issue| matches!(issue.problem, Problem::Settle(SettleProblem::Superseded { .. }));
        (amended + self.issues.iter().filter(newer).count()) as u64
    }
}

/// Whether nothing of a table could be made out.
fn not_understood(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::Sheet(SheetProblem::HeaderNotFound) | Problem::Settle(SettleProblem::TableKindUnknown { .. })
    )
}

/// What a run did.
#[derive(Debug)]
pub struct Done {
    pub closing: Closing,
    /// Files of the input that could not be read.
    pub unread: Vec<Unread>,
}

/// Reads and judges; writes nothing.
pub fn judge(job: &Job, say: &mut dyn FnMut(Step)) -> Result<Judged, Failure> {
    judge_sources(job, &input::sources(job)?, None, say)
}

fn judge_sources(
    job: &Job,
    sources: &[Source],
    cache: Option<&Cache>,
    say: &mut dyn FnMut(Step),
) -> Result<Judged, Failure> {
    judge_files(job, input::read(job, sources, cache)?, say, |_| {})
}

/// The same of one file that was read, as if it were the whole input.
pub fn judge_file(job: &Job, file: File) -> Result<Judged, Failure> {
    judge_files(job, vec![file], &mut |_| {}, |_| {})
}

/// Settles and judges what was read; `look` sees what the rows say and who is meant.
fn judge_files(
    job: &Job,
    mut files: Vec<File>,
    say: &mut dyn FnMut(Step),
    look: impl FnOnce(&Between<'_, '_, '_>),
) -> Result<Judged, Failure> {
    say(Step::Read { files: files.iter().filter(|file| file.failure.is_none()).count() });
    job.progress.begin(progress::Stage::Settling, None);
    let (mut settled, mut answers) = answers::settled(job, &mut files, look);
    let of_files = files.iter().flat_map(|file| file.failure.iter().chain(&file.issues)).cloned();
    let mut found = check(&settled.records, &job.config.catalogue, &job.config.rules, job.date);
    found.extend(unlisted(&settled.records, &job.config.catalogue, input::place(job)));
    let doubts = doubts::asked(found, &mut answers, &mut settled, job);
    settled.ledger = settled.fates.ledger(&files);
    if let Some(line) = settled.ledger.iter().find(|line| !line.balances()) {
        return Err(Failure::Unbalanced { line: Box::new(line.clone()) });
    }
    say(Step::Settled { rows: settled.ledger.iter().map(|line| line.data).sum() });
    let mut issues: Vec<Issue> = of_files.chain(settled.issues).chain(answers.issues.iter().cloned()).collect();
    issues.extend(answers.account(&settled.used));
    issues.extend(doubts);
    let accounts = accounts(&files, &settled.given, &settled.fates, &issues);
    let cell_ledger = accounts.ledger(&files);
    if let Some(line) = cell_ledger.iter().find(|line| !line.balances()) {
        return Err(Failure::UnbalancedCells { line: Box::new(line.clone()) });
    }
    Ok(Judged {
        files,
        records: settled.records,
        issues,
        ledger: settled.ledger,
        cell_ledger,
        accounts,
        questions: settled.questions,
        answers,
        used: settled.used,
        rulings: settled.rulings,
        award_rows: settled.award_rows,
        fates: settled.fates,
    })
}

/// The whole job. Nothing is written before everything is made, and then everything at once.
pub fn run(job: &Job, say: &mut dyn FnMut(Step)) -> Result<Done, Failure> {
    let lock = commit::lock(&job.output)?;
    let sources = input::sources(job)?;
    let cache = Cache::beside(&job.output, job.program.as_deref()).filter(|_| job.cache);
    if let Some((closing, unread)) = cache.as_ref().and_then(|cache| again::unchanged(job, cache, &sources)) {
        say(Step::Unchanged { files: sources.len() });
        return Ok(Done { closing, unread });
    }
    let before = again::Before::new(job);
    let mut judged = judge_sources(job, &sources, cache.as_ref(), say)?;
    let (figures, facts) = counted(&judged.records, job, say)?;
    let drawn = certificates::draw(job, &mut judged, &Print::default())?;
    let [certificates, proposals] = drawn.counts();
    let remarked = certificates::remarked(&drawn.granted);
    let finals = certificates::finals::of_output(&job.output, &judged.records)?;
    judged.issues.sort_by(input::by_weight_and_place);
    let stage = Stage::begin(&job.output, lock)?;
    job.progress.begin(progress::Stage::Writing, Some(certificates + proposals).filter(|count| *count > 0));
    let written = output::files(job, &judged, (&figures, facts), (&drawn, &finals), &stage)?;
    say(Step::Drawn { certificates });
    stage.finish(&record::written_before(&job.output))?;
    say(Step::Written { files: written.len() });
    let back = format!("{}/", returns::FOLDER);
    let sent_back = written.iter().filter(|file| file.path.starts_with(&back)).count();
    let finals_outdated = finals.iter().filter(|made| !made.holds()).count();
    let closing = Closing { sent_back, remarked, proposals, finals_outdated, ..judged.closing(certificates) };
    let unread = again::unread(&judged.files);
    if let Some(cache) = cache {
        again::keep(job, &cache, before, &judged.files, closing, &unread);
        cache.sweep();
    }
    Ok(Done { closing, unread })
}

/// Writes what was asked for into a file of its own, in a folder that is made where it is not there.
pub fn save(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|error| Failure::Unwritable { path: folder.to_owned(), error })?;
    }
    commit::file(path, bytes)
}

/// Counts all figures in two ways, side by side where there are threads for it: none may differ. Of the second way the facts are
/// kept, which say what makes each figure.
fn counted(records: &Records, job: &Job, say: &mut dyn FnMut(Step)) -> Result<(Figures, Facts), Failure> {
    job.progress.begin(progress::Stage::Counting, None);
    let count =
        || tally(records, &job.config.shown_catalogue).map_err(|error| Failure::Counting { source: error.into() });
    let recount = || {
        let recount = Recount::new(records, &job.config.shown_catalogue);
        (recount.figures(), recount.into_facts())
    };
    let (figures, (again, facts)) = match job.jobs {
        ..=1 => (count(), recount()),
        _ => thread::scope(|scope| {
            let again = scope.spawn(recount);
            let figures = count();
            (figures, again.join().unwrap_or_else(|panic| resume_unwind(panic)))
        }),
    };
    let figures = figures?;
    say(Step::Counted { figures: figures.list().len() });
    match difference(&figures, &again) {
        None => {
            say(Step::Recounted { figures: figures.list().len() });
            Ok((figures, facts))
        }
        Some(Difference { name, cut, counted, again, in_all }) => {
            Err(Failure::CountsDiffer { figure: name, cut: Box::new(cut), counted, again, in_all })
        }
    }
}
