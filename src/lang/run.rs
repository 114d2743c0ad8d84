//! What the command line says: steps, failures, the closing lines.

use super::{Lang, Words, said, system_fault, with_causes, words};
use crate::issue::{Closing, Failure, Stage, Step};

impl Lang {
    /// A finished step in one line.
    pub fn step(self, step: Step) -> String {
        match step {
            Step::Unchanged { files } => said!(self, "run-step-unchanged", files),
            Step::Read { files } => said!(self, "run-step-read", files),
            Step::Settled { rows } => said!(self, "run-step-settled", rows),
            Step::Counted { figures } => said!(self, "run-step-counted", figures),
            Step::Recounted { figures } => said!(self, "run-step-recounted", figures),
            Step::Drawn { certificates } => said!(self, "run-step-drawn", certificates),
            Step::Written { files } => said!(self, "run-step-written", files),
        }
    }

    /// The line above what was learned of a file.
    pub fn learned(self, path: &str) -> String {
        said!(self, "run-learned", path)
    }

    /// The line above one table's section.
    pub fn lesson(self, sheet: &str, row: u32) -> String {
        said!(self, "run-lesson", sheet, row)
    }

    pub fn not_known(self) -> &'static str {
        self.text("run-not-known")
    }

    /// What stands before a comment, or the text of a shape.
    pub fn comment(self, is_box: bool) -> &'static str {
        if is_box { self.text("run-shape") } else { self.text("run-comment") }
    }

    pub fn nothing_learned(self, path: &str) -> String {
        said!(self, "run-nothing-learned", path)
    }

    /// What a run is doing.
    pub fn stage(self, stage: Stage) -> &'static str {
        match stage {
            Stage::Reading => self.text("run-stage-reading"),
            Stage::Settling => self.text("run-stage-settling"),
            Stage::Counting => self.text("run-stage-counting"),
            Stage::Writing => self.text("run-stage-writing"),
        }
    }

    /// After each run of a watch.
    pub fn watching(self) -> &'static str {
        self.text("run-watching")
    }

    /// Before the time that a run will still take.
    pub fn time_left(self) -> &'static str {
        self.text("run-time-left")
    }

    /// At the end, where the window would close.
    pub fn press_enter(self) -> &'static str {
        self.text("run-press-enter")
    }

    /// What else a run found, a sentence each: warnings and rosters that go back to their senders; what keeps certificates from being
    /// final; drafts of proposals; final ones that hold no more.
    pub fn closing_besides(self, closing: Closing, output: &str) -> Vec<String> {
        let Closing {
            totals_differ, replaced, sent_back, not_understood, remarked, proposals, finals_outdated, ..
        } = closing;
        let warnings = closing.warnings.saturating_sub(totals_differ);
        let differing = (totals_differ > 0).then(|| said!(self, "run-totals-differ", totals_differ));
        let renewed = (replaced > 0).then(|| said!(self, "run-replaced", replaced));
        let warned = (warnings > 0).then(|| said!(self, "run-warnings", warnings));
        let strange = (not_understood > 0).then(|| said!(self, "run-not-understood", not_understood));
        let back = (sent_back > 0).then(|| said!(self, "run-sent-back", sent_back, output));
        let told: Vec<String> = [differing, strange, warned, renewed, back].into_iter().flatten().collect();
        let found = (!told.is_empty()).then(|| format!("{}.", told.join("; ")));
        let unfit = (remarked > 0).then(|| format!("{}.", said!(self, "run-remarked", remarked, output)));
        let proposed = (proposals > 0).then(|| format!("{}.", said!(self, "run-proposals", proposals, output)));
        let outdated =
            (finals_outdated > 0).then(|| format!("{}.", said!(self, "run-finals-outdated", finals_outdated, output)));
        [found, unfit, proposed, outdated].into_iter().flatten().collect()
    }

    /// The closing summary of a run: what was done, and where to look.
    pub fn closing(self, closing: Closing, output: &str) -> [String; 2] {
        let Closing { files, accepted, set_aside, certificates, asked, warnings, .. } = closing;
        let duplicate = closing.duplicate.saturating_sub(closing.replaced);
        let done = said!(self, "run-closing", files, accepted, duplicate, set_aside, certificates, asked);
        let look = if asked + warnings > 0 {
            said!(self, "run-look-first", output)
        } else {
            said!(self, "run-look-at", output)
        };
        [done, look]
    }

    /// A panic: a mistake of the program, and what whoever keeps it needs to know of it.
    pub fn bug(self, version: &str, command: &str, place: &str, message: &str) -> Words {
        words!(self, "run-bug", version, command, place, message)
    }

    /// Why the job could not be done, and what to do.
    pub fn failure(self, why: &Failure) -> Words {
        failure(self, why)
    }
}

/// A figure's value; one that was not counted is said so.
fn shown(lang: Lang, value: Option<f64>) -> String {
    value.map_or_else(|| lang.not_counted().to_owned(), |value| value.to_string())
}

fn failure(lang: Lang, failure: &Failure) -> Words {
    match failure {
        Failure::NoInput { path } => words!(lang, "run-no-input", path = path.display()),
        Failure::InputUnreadable { path, error } => {
            words!(lang, "run-input-unreadable", path = path.display(), error = system_fault(lang, error))
        }
        Failure::NothingReadable { path, .. } => words!(lang, "run-nothing-readable", path = path.display()),
        Failure::NoData { path } => words!(lang, "run-no-data", path = path.display()),
        Failure::DataDamaged { path, line, column, found } => {
            words!(lang, "run-data-damaged", path = path.display(), line, column, found)
        }
        Failure::FinalsDamaged { path, line, column, found } => {
            words!(lang, "run-finals-damaged", path = path.display(), line, column, found)
        }
        Failure::Merge(failure) => lang.merge_failure(failure),
        Failure::Unbalanced { line } => {
            words!(
                lang,
                "run-unbalanced",
                file = line.file,
                sheet = line.sheet,
                rows = line.rows,
                classed = line.classed(),
                data = line.data,
                accepted = line.accepted,
                duplicate = line.duplicate,
                set_aside = line.set_aside
            )
        }
        Failure::UnbalancedCells { line } => words!(
            lang,
            "run-unbalanced-cells",
            file = line.file,
            sheet = line.sheet,
            cells = line.cells,
            used = line.used,
            known = line.known,
            asked = line.asked,
            not_understood = line.not_understood
        ),
        Failure::Counting { source } => words!(lang, "run-counting", detail = with_causes(&**source)),
        Failure::CountsDiffer { figure, cut, counted, again, in_all } => words!(
            lang,
            "run-counts-differ",
            figure = lang.figure(*figure, cut, None),
            counted = shown(lang, *counted),
            again = shown(lang, *again),
            in_all
        ),
        Failure::EvidenceDiffers { figure, cut, stored, again } => words!(
            lang,
            "run-evidence-differs",
            figure = lang.figure(*figure, cut, None),
            stored = shown(lang, *stored),
            again = shown(lang, *again)
        ),
        Failure::NoCertificate { asked, near } if near.is_empty() => words!(lang, "run-no-certificate", asked),
        Failure::NoCertificate { asked, near } => {
            words!(lang, "run-no-certificate-but-near", asked, near = near.join("; "))
        }
        Failure::NotReady { issues } => words!(lang, "run-not-ready", points = issues.len()),
        Failure::NoPrinter { name, known } if known.is_empty() => words!(lang, "run-no-printer", name),
        Failure::NoPrinter { name, known } => words!(lang, "run-no-printer-but-known", name, known = known.join(", ")),
        Failure::ReadingsUnfit { crosses } => words!(lang, "run-readings-unfit", crosses),
        Failure::Document { path, source } => words!(lang, "run-document", path, detail = with_causes(&**source)),
        Failure::PictureUnfit { path, source } => {
            words!(lang, "run-picture-unfit", path, detail = with_causes(&**source))
        }
        Failure::CodeTooLong { place, bytes, most } => {
            words!(lang, "run-code-too-long", place = place.to_string(), bytes, most)
        }
        Failure::OwnConfiguration(error) => {
            words!(lang, "run-own-configuration", what = lang.wrong_configuration(error).message)
        }
        Failure::Busy { lock } => words!(lang, "run-busy", lock = lock.display()),
        Failure::OutputOpen { file, marker } => {
            words!(lang, "run-output-open", file = file.display(), marker = marker.display())
        }
        Failure::Foreign { file } => words!(lang, "run-foreign", file = file.display()),
        Failure::NoFile { path } => words!(lang, "run-no-file", path = path.display()),
        Failure::SetUp { path } => lang.already_set_up(&path.display().to_string()),
        Failure::KeyExists { path } => words!(lang, "run-key-exists", path = path.display()),
        Failure::KeyInOutput { path } => words!(lang, "run-key-in-output", path = path.display()),
        Failure::Unwritable { path, error } => {
            words!(lang, "run-unwritable", path = path.display(), error = system_fault(lang, error))
        }
    }
}
