//! `thidua certificates`: certificates only, all or some, as drafts, on blanks or to be signed.

use super::{Drawn, FOLDER, choose, draw, files, final_files, finals};
use crate::draw::certificate::{Document, Mode, Print};
use crate::issue::{Failure, Issue, PrintProblem, Problem, Step};
use crate::model::{Award, AwardStatus};
use crate::place::Place;
use crate::run::output::failed;
use crate::run::{Job, Judged, judge, progress, record};
use crate::save::commit::{self, Output, Stage};
use std::collections::BTreeMap;

/// Which certificates are asked for, and how.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Number of the decision, whole or without what stands behind the stroke.
    pub decision: Option<String>,
    /// Part of the recipient's name, with or without its marks.
    pub recipient: Option<String>,
    /// The first number of the index that is wanted.
    pub from: Option<usize>,
    pub print: Print,
}

/// What was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    pub certificates: usize,
    pub remarked: usize,
    /// Drafts of what is only proposed.
    pub proposals: usize,
    /// Where the index of them lies, in the output.
    pub folder: &'static str,
}

/// Writes the certificates that are asked for: the folder of certificates then holds them and no others; all else in
/// the output stays. Final ones join those in their own folder. Files that are already there with the same content are not written again.
///
/// # Errors
/// A selection that nothing fits; a certificate that is not fit to be signed, or to be printed on a blank.
pub fn print(job: &Job, asked: &Asked, say: &mut dyn FnMut(Step)) -> Result<Made, Failure> {
    let lock = commit::lock(&job.output)?;
    let mut judged = judge(job, say)?;
    let drawn = draw(job, &mut judged, &asked.print)?;
    let proposed = choose::of_proposals(drawn.proposed, asked);
    let granted = match choose::chosen(drawn.granted, asked) {
        // Whoever is asked for may be proposed only.
        Err(Failure::NoCertificate { .. }) if !proposed.is_empty() => Vec::new(),
        chosen => chosen?,
    };
    ready(&granted, &judged, asked)?;
    let drawn = Drawn { granted, proposed };
    let [certificates, proposals] = drawn.counts();
    say(Step::Drawn { certificates });
    let mode = asked.print.mode;
    let finals = finals::of_output(&job.output, &judged.records)?;
    let stage = Stage::begin(&job.output, lock)?;
    job.progress.begin(progress::Stage::Writing, Some(certificates + proposals));
    let (folder, mut outputs, mut ours) = if mode == Mode::Final {
        let laid = final_files(job, &judged, &drawn.granted, &stage)?;
        (finals::FOLDER, laid.files, laid.replaced)
    } else {
        let ours = record::written_before(&job.output).into_iter().filter(|path| replaced(path));
        (FOLDER, files(job, &judged, &drawn, &finals, &stage)?, ours.collect())
    };
    let record = match mode {
        Mode::Final => record::of_finals(job, &judged),
        _ => record::of_certificates(job, &judged, &drawn, mode, &outputs),
    };
    let text = serde_json::to_string_pretty(&record).map_err(failed(record::FILE_NAME))?;
    outputs.push(stage.put(Output { path: record::FILE_NAME.to_owned(), bytes: (text + "\n").into_bytes() })?);
    ours.push(record::FILE_NAME.to_owned());
    stage.finish(&ours)?;
    say(Step::Written { files: outputs.len() });
    Ok(Made { certificates, remarked: remarked(&drawn.granted), proposals, folder })
}

/// How many certificates have something that keeps them from being final.
pub fn remarked(documents: &[Document]) -> usize {
    let all = documents.iter().flat_map(|document| &document.certificates);
    all.filter(|certificate| !certificate.remarks.is_empty()).count()
}

/// Of the files of a run, those that certificates take the place of.
fn replaced(path: &str) -> bool {
    path == record::FILE_NAME || path.strip_prefix(FOLDER).is_some_and(|rest| rest.starts_with('/'))
}

/// Refuses what must not be printed: on a blank a text that does not fit, to be signed every remark, and whatever else
/// waits for a person on the award's sheet or keeps an award of the decision from being counted or drawn.
fn ready(documents: &[Document], judged: &Judged, asked: &Asked) -> Result<(), Failure> {
    let awards: BTreeMap<&str, &Award> = judged.records.awards.iter().map(|award| (award.id.as_str(), award)).collect();
    let mode = asked.print.mode;
    let mut faults: Vec<Issue> = Vec::new();
    let mut sheets: Vec<&Place> = Vec::new();
    for certificate in documents.iter().flat_map(|document| &document.certificates) {
        let award = awards[certificate.award_id.as_str()];
        let of_mode = |problem: &&crate::issue::PrintProblem| match mode {
            Mode::Draft | Mode::Proposal => false,
            Mode::Overprint => problem.spoils_a_blank(),
            Mode::Final => true,
        };
        let remarks = certificate.remarks.iter().filter(of_mode);
        faults.extend(remarks.map(|problem| {
            let issue = Issue::new(problem.clone(), award.place.clone());
            if problem.of_whole_form() { issue } else { issue.with_value(certificate.printed_name.clone()) }
        }));
        if !sheets.iter().any(|sheet| sheet.in_same_sheet(&award.place)) {
            sheets.push(&award.place);
        }
    }
    if mode == Mode::Final {
        faults.extend(waiting(documents, judged, &sheets, asked));
    }
    let mut once: Vec<Issue> = Vec::new();
    for fault in faults {
        let whole = matches!(&fault.problem, Problem::Print(problem) if problem.of_whole_form());
        let same = |known: &Issue| known.problem == fault.problem && (whole || known.place == fault.place);
        if !once.iter().any(same) {
            once.push(fault);
        }
    }
    if once.is_empty() { Ok(()) } else { Err(Failure::NotReady { issues: once }) }
}

/// What waits for a person on the sheets of the certificates, at a row of their decisions that was set aside, or at an
/// award of the selection that no form of certificates is for.
fn waiting(documents: &[Document], judged: &Judged, sheets: &[&Place], asked: &Asked) -> Vec<Issue> {
    let awards = &judged.records.awards;
    let row = |place: &Place| place.cell.map(|cell| cell.row);
    let at = |issue: &Issue, award: &Award| {
        issue.place.in_same_sheet(&award.place) && row(&issue.place) == row(&award.place)
    };
    let decided = |award: &&Award| {
        let same = |document: &Document| document.decision.is_some() && document.decision == award.decision_no;
        award.status == AwardStatus::SetAside && documents.iter().any(same)
    };
    let aside: Vec<&Award> = awards.iter().filter(decided).collect();
    let selected =
        |issue: &Issue| awards.iter().filter(|award| at(issue, award)).any(|award| choose::fits(award, asked));
    let waits = |issue: &&Issue| match &issue.problem {
        Problem::Print(PrintProblem::NoCertificateForm { .. }) => selected(issue),
        _ => {
            let here = || sheets.iter().any(|sheet| issue.place.in_same_sheet(sheet));
            issue.severity().needs_a_person() && (here() || aside.iter().any(|award| at(issue, award)))
        }
    };
    judged.issues.iter().filter(waits).cloned().collect()
}
