//! `thidua explain ROSTER!ROW`: why a row is counted or not.

use super::super::args::Format;
use super::super::progress::Bar;
use super::super::wrap::wrap;
use super::super::{Exit, World};
use super::{about, meant, unknown};
use crate::issue::{Issue, Problem, SettleProblem};
use crate::lang::Lang;
use crate::model::{Catalogue, QuestionKind, RecipientKind, UnitKind};
use crate::place::Place;
use crate::run::Job;
use crate::run::explain::About;
use crate::run::explain::asked::{Asked, Unfit};
use crate::run::explain::became::Became;
use crate::run::explain::row::{self, RowTold, Standing};
use crate::run::explain::said::{Said, Value};
use crate::run::explain::who::{KnownUnit, PersonTold, Who};
use serde_json::{Value as Json, json};
use std::io;

pub fn explain(
    job: &Job,
    asked: &Asked,
    (format, bar): (Format, &Bar),
    lang: Lang,
    world: &mut World<'_>,
) -> io::Result<Exit> {
    let rows = row::rows(job, asked);
    bar.clear();
    let rows = match rows {
        Ok(Ok(rows)) => rows,
        Ok(Err(unfit)) => return fits_nothing(&unfit, lang, world),
        Err(failure) => return super::super::failed(&failure, lang, world),
    };
    let teller = Teller { lang, catalogue: &job.config.catalogue };
    match format {
        Format::Json => {
            let rows: Vec<Json> = rows.iter().map(|row| teller.json(row)).collect();
            writeln!(world.out, "{:#}", json!({ "rows": rows }))?;
        }
        Format::Text => {
            let [columns, _] = world.columns;
            for (number, row) in rows.iter().enumerate() {
                if number > 0 {
                    writeln!(world.out)?;
                }
                for line in teller.text(row) {
                    let indent = line.len() - line.trim_start().len();
                    writeln!(world.out, "{}", wrap(&line, &" ".repeat(indent + 2), columns))?;
                }
            }
        }
    }
    Ok(Exit::Done)
}

fn fits_nothing(unfit: &Unfit, lang: Lang, world: &mut World<'_>) -> io::Result<Exit> {
    let words = match unfit {
        Unfit::File { typed, files } => lang.no_roster(typed, files, meant(typed, files)),
        Unfit::SeveralFiles { typed, files } => lang.several_rosters(typed, files),
        Unfit::Unread(issue) => {
            super::super::say_issue(issue, lang, world)?;
            return Ok(Exit::Wrong);
        }
        Unfit::NoRoster { file } => lang.no_rows(file),
        Unfit::Row { of, sheets } => lang.no_row(of, sheets),
    };
    unknown(&words, world)
}

/// Whether a settled row is counted, by the word of its sentence.
fn outcome(row: &RowTold) -> &'static str {
    let is_ranked = |became: &Became| matches!(became.about, About::Score { .. });
    let is_asked = |became: &Became| became.ruling.as_ref().is_some_and(|ruling| ruling.status.is_asked());
    match row.fate {
        Some("accepted") if !row.became.is_empty() && row.became.iter().all(is_asked) => "asked",
        Some("accepted") if row.became.iter().any(|became| !became.figures.is_empty()) => "counted",
        Some("accepted") if row.became.iter().any(is_ranked) => "ranked",
        Some("accepted") => "uncounted",
        Some("set_aside") if !row.waits.is_empty() => "waits",
        Some(fate) => fate,
        None => "none",
    }
}

/// Puts what is known of a row into words.
struct Teller<'c> {
    lang: Lang,
    catalogue: &'c Catalogue,
}

impl Teller<'_> {
    fn text(&self, row: &RowTold) -> Vec<String> {
        let lang = self.lang;
        let [claims, identity, verdict, issues] = lang.row_headings();
        let mut lines = vec![self.head(row)];
        lines.extend(row.corrected.iter().map(|place| lang.row_corrected(place)));
        let standing = self.standing(row);
        let is_settled = standing.is_none();
        lines.push(standing.unwrap_or_else(|| lang.row_outcome(outcome(row)).to_owned()));
        let mut part = |heading: &str, of: Vec<String>| {
            if !of.is_empty() {
                lines.extend([String::new(), heading.to_owned()]);
                lines.extend(of);
            }
        };
        let set_in = |lines: Vec<String>| lines.into_iter().map(|line| format!("  {line}")).collect();
        if is_settled {
            part(claims, set_in(row.said.iter().map(|said| self.said(row, said)).collect()));
            part(identity, set_in(row.who.iter().flat_map(|who| self.who(row, who)).collect()));
        }
        let mut became: Vec<String> = row.became.iter().flat_map(|became| self.became(row, became)).collect();
        became.extend(row.waits.iter().map(|waits| lang.row_waits(&waits.id, waits.kind, waits.rows)));
        became.extend(row.answered.iter().map(|id| lang.row_answered(id)));
        part(verdict, set_in(became));
        part(issues, set_in(row.issues.iter().map(|issue| self.issue(issue)).collect()));
        lines
    }

    fn json(&self, row: &RowTold) -> Json {
        let lang = self.lang;
        let said = |said: &Said| {
            json!({
                "what": said.what.code(),
                "value": self.value(&said.value),
                "place": said.place.as_ref().map(ToString::to_string),
                "line": said.line,
            })
        };
        let became = |became: &Became| {
            let ruling = became.ruling.as_ref();
            json!({
                "record": self.record(&became.about),
                "status": ruling.map(|ruling| ruling.status.code()),
                "rule": ruling.map(|ruling| ruling.rule.code()),
                "because": ruling.map(|ruling| lang.rule_sentence(ruling.rule.code())),
                "other_row": ruling.and_then(|ruling| ruling.by.as_ref()).map(ToString::to_string),
                "closed_by": became.closed_by.as_ref().map(ToString::to_string),
                "figures": became.figures.iter().map(|name| name.code()).collect::<Vec<_>>(),
                "phases": became.phases,
                "year": became.year,
                "sector": became.sector,
            })
        };
        let issue = |issue: &Issue| {
            let words = lang.issue(&issue.for_sender());
            let severity = issue.severity().code();
            json!({
                "code": issue.code(), "severity": severity, "message": words.message, "suggestion": words.suggestion,
                "question": issue.question_id,
            })
        };
        json!({
            "file": row.place.file.as_ref(),
            "sheet": row.place.sheet_name(),
            "cell": row.place.cell_name(),
            "corrected": row.corrected.as_ref().map(ToString::to_string),
            "class": row.class,
            "reason": row.reason,
            "kinds": row.kinds.iter().map(|kind| kind.code()).collect::<Vec<_>>(),
            "not_settled": self.standing(row),
            "claims": row.said.iter().map(said).collect::<Vec<_>>(),
            "identity": row.who.iter().flat_map(|who| self.who(row, who)).collect::<Vec<_>>(),
            "verdict": row.became.iter().map(became).collect::<Vec<_>>(),
            "outcome": (row.standing == Standing::Settled).then(|| outcome(row)),
            "questions": row.waits.iter().map(|waits| json!({"id": waits.id, "rows": waits.rows})).collect::<Vec<_>>(),
            "answers": row.answered,
            "issues": row.issues.iter().map(issue).collect::<Vec<_>>(),
        })
    }

    fn head(&self, row: &RowTold) -> String {
        let kinds: Vec<String> = row.kinds.iter().map(|kind| self.lang.kind_of_list(*kind).to_lowercase()).collect();
        self.lang.row_head(&row.place, &kinds, (row.class, row.reason))
    }

    /// Why a row is not settled; nothing where it is.
    fn standing(&self, row: &RowTold) -> Option<String> {
        let lang = self.lang;
        Some(match &row.standing {
            Standing::Settled => return None,
            Standing::NoData => lang.row_of_class(row.class).to_owned(),
            Standing::CopyOf(first) => lang.row_of_copy(first),
            Standing::NoTable => lang.row_standing("no_table").to_owned(),
            Standing::KindUnknown => lang.row_standing("kind_unknown").to_owned(),
            Standing::ReturnedIdle => lang.row_standing("returned_idle").to_owned(),
        })
    }

    /// A place as it is read from the row: the cell alone where it is in the same sheet; nothing for the sheet itself.
    fn near(row: &RowTold, place: &Place) -> Option<String> {
        let cell = place.cell?;
        Some(if place.in_same_sheet(&row.place) { cell.to_string() } else { place.to_string() })
    }

    fn said(&self, row: &RowTold, said: &Said) -> String {
        let place = said.place.as_ref().and_then(|place| Self::near(row, place));
        self.lang.said_by_row(said.what.code(), &self.value(&said.value), place.as_deref(), said.line.as_deref())
    }

    fn value(&self, value: &Value) -> String {
        let (lang, catalogue) = (self.lang, self.catalogue);
        let or_code = |name: Option<&str>, code: &str| name.unwrap_or(code).to_owned();
        match value {
            Value::Text(text) => text.clone(),
            Value::Unknown(wording) => lang.wording_unknown(wording),
            Value::Form(code) => or_code(catalogue.form(code).map(|form| form.term.name.as_str()), code),
            Value::Movement(code) => or_code(catalogue.movement(code).map(|term| term.name.as_str()), code),
            Value::Sector(code) => or_code(catalogue.sector(code).map(|term| term.name.as_str()), code),
            Value::Ground(code) => {
                let term = catalogue.grounds.iter().find(|term| term.code == **code);
                or_code(term.map(|term| term.name.as_str()), code)
            }
            Value::Activity(code) => {
                let term = catalogue.activities.iter().find(|term| term.code == **code);
                or_code(term.map(|term| term.name.as_str()), code)
            }
            Value::Kind(kind) => self.kind(*kind),
            Value::UnitKind(kind) => self.unit_kind(*kind),
            Value::UnitStatus(status) => lang.summary().words.status(*status).to_owned(),
            Value::Status(status) => lang.state_said(*status).to_owned(),
            Value::Effect(code) => lang.effect_of_list(code).to_owned(),
            Value::Sex(sex) => lang.summary().words.sex(*sex).to_owned(),
            Value::Day(day) => lang.day(*day),
            Value::Years(from, to) => lang.span_of_years(*from, *to),
            Value::Number(number) => lang.number(f64::from(*number)),
            Value::Points(hundredths) => lang.number(*hundredths as f64 / 100.0),
            Value::YesNo(yes) => lang.yes_or_no(*yes).to_owned(),
            Value::KeptBack => lang.kept_back().to_owned(),
        }
    }

    fn kind(&self, kind: RecipientKind) -> String {
        self.lang.summary().words.recipient_kind(kind).to_owned()
    }

    fn unit_kind(&self, kind: UnitKind) -> String {
        let words = self.catalogue.unit_kinds.iter().find(|words| words.kind == kind);
        words.map_or(kind.code(), |words| words.name.as_str()).to_owned()
    }

    fn who(&self, row: &RowTold, who: &Who) -> Vec<String> {
        match who {
            Who::Kind(kind) => vec![self.lang.who_kind(&self.kind(*kind))],
            Who::Unit(unit) => self.unit(row, unit),
            Who::Person(person) => self.person(person),
            Who::Waits => vec![self.lang.who_waits().to_owned()],
        }
    }

    fn unit(&self, row: &RowTold, unit: &KnownUnit) -> Vec<String> {
        let lang = self.lang;
        let mut how = vec![lang.unit_known(unit.registered, &unit.place)];
        let is_read = |issue: &Issue| {
            let Problem::Settle(SettleProblem::ReadAs { read_as }) = &issue.problem else { return false };
            *read_as == unit.name
        };
        how.extend(row.issues.iter().any(is_read).then(|| lang.unit_read_as().to_owned()));
        let of_units = |id: &&String| id.rsplit_once('-').is_some_and(|(kind, _)| kind == QuestionKind::Unit.code());
        how.extend(row.answered.iter().filter(of_units).map(|id| lang.unit_answered(id)));
        let weighed =
            unit.weighed.iter().map(|one| format!("  {}", lang.weighed_unit(&one.name, &one.evidence, one.total)));
        std::iter::once(lang.who_unit((&unit.name, &unit.id), &how)).chain(weighed).collect()
    }

    fn person(&self, person: &PersonTold) -> Vec<String> {
        let lang = self.lang;
        let mut lines = vec![lang.who_person(&person.name, person.id.as_deref(), person.by, person.rows)];
        if let Some(best) = person.best.as_ref().filter(|best| best.evidence.iter().next().is_some()) {
            let other = best.other.as_ref().map(|(name, place)| (name.as_str(), place));
            lines.push(format!("  {}", lang.weighed_best(person.by, other, best.evidence)));
        }
        if let Some(next) = &person.next {
            let other = next.other.as_ref().map(|(name, place)| (name.as_str(), place));
            lines.push(format!("  {}", lang.weighed_next(other, next.evidence)));
        }
        if lines.len() > 1 {
            let weighed = person.best.iter().chain(&person.next).next();
            lines.extend(weighed.map(|likely| format!("  {}", lang.scale_of_weights(likely.evidence))));
        }
        lines
    }

    fn became(&self, row: &RowTold, became: &Became) -> Vec<String> {
        let lang = self.lang;
        let mut lines = vec![self.record(&became.about)];
        if let Some(ruling) = &became.ruling {
            let stated = became.stated.as_ref();
            let place = stated.and_then(|said| said.place.as_ref()).and_then(|place| Self::near(row, place));
            let stated = stated.and_then(|said| Some((place.as_deref(), said.line.as_deref()?)));
            lines.push(format!(
                "  {}",
                lang.row_status((ruling.status, ruling.rule.code()), stated, ruling.by.as_ref())
            ));
        }
        lines.extend(became.decided_anyway.map(|state| format!("  {}", lang.decided_anyway(state))));
        lines.extend(became.closed_by.iter().map(|place| format!("  {}", lang.proposal_closed(place))));
        let figures = match became.about {
            About::Score { .. } => lang.row_ranked().to_owned(),
            _ => {
                let when = (became.year, became.sector.as_deref());
                lang.figures_of_row(&became.figures, &became.phases, when, self.catalogue)
            }
        };
        lines.push(format!("  {figures}"));
        lines
    }

    fn record(&self, record: &About) -> String {
        let (who, what) = about(record, self.catalogue, self.lang);
        [who, what].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// Without the names of people who stand in other rows.
    fn issue(&self, issue: &Issue) -> String {
        let words = self.lang.issue(&issue.for_sender());
        let severity = self.lang.severity(issue.severity());
        let told = format!("{} {severity}: {} {}", issue.code(), words.message, words.suggestion);
        told.trim_end().to_owned()
    }
}
