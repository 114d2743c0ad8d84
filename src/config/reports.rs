//! The sheets of the summary, as a configuration says them and as they are meant.

use super::raw::Listed;
use super::{ConfigError, ConfigErrorKind};
use crate::draw::sheet::{FormHead, Paper};
use crate::draw::summary::report::{
    Bands, Body, Column, Content, Field, Fixed, Grid, GridLine, Lead, List, ListColumn, Report, Roll, RollColumn,
    RollOf, Rows, TotalPlace,
};
use crate::lang::Lang;
use crate::model::{AwardStatus, Catalogue, FigureName, PersonOrder};
use serde::Deserialize;

mod picks;

/// A text in both languages, or one for both.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "a text or { vi, en }")]
pub enum Said {
    One(String),
    Both { vi: String, en: String },
}

impl Default for Said {
    fn default() -> Self {
        Self::One(String::new())
    }
}

impl Said {
    fn into(self, lang: Lang) -> String {
        match (self, lang) {
            (Self::One(text), _)
            | (Self::Both { vi: text, .. }, Lang::Vi)
            | (Self::Both { en: text, .. }, Lang::En) => text,
        }
    }
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawSummary {
    pub person_order: String,
    /// Ids of sheets in their order; empty for all, in the order of the configuration.
    pub sheets: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawReport {
    pub body: String,
    pub name: Said,
    pub title: Said,
    pub about: Said,
    pub form: Option<RawFormHead>,
    pub paper: String,
    pub measure: Said,
    pub notes: Vec<Said>,
    pub signed: bool,
    pub bands: String,
    pub years: usize,
    pub rows: String,
    pub total: String,
    pub lead: Vec<String>,
    pub show: Vec<String>,
    pub column: Listed<RawColumn>,
    pub line: Listed<RawLine>,
    pub pick: Listed<Vec<String>>,
    /// What a list is of: `awards` where nothing is said.
    pub of: String,
    /// Of awards: in which states; counted where nothing is said.
    pub states: Vec<String>,
    pub decided: Option<bool>,
    pub if_any: bool,
    pub first_only: bool,
    pub group: Option<String>,
    pub order: Vec<String>,
    pub sums: bool,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawFormHead {
    pub number: Said,
    pub basis: Said,
    pub reporter: Said,
    pub receiver: Said,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawColumn {
    pub head: Vec<Said>,
    pub index: Option<String>,
    pub each: Option<String>,
    pub figure: Option<String>,
    /// The figure that a pair's first number is part of.
    pub of: Option<String>,
    pub pick: Listed<Vec<String>>,
    pub ignore: Vec<String>,
    pub sum: Vec<String>,
    pub rate: Vec<String>,
    pub given: Listed<f64>,
    pub field: Option<String>,
    pub width: Option<f64>,
    pub bar: bool,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawLine {
    pub number: String,
    pub name: Said,
    pub level: u32,
    pub pick: Listed<Vec<String>>,
    pub sum: Vec<String>,
    pub unknown: bool,
    pub heading: bool,
}

impl RawColumn {
    /// The heading of a list's column, which may have none.
    fn head(&self, lang: Lang) -> String {
        self.head.first().map_or_else(String::new, |said| said.clone().into(lang))
    }
}

/// How people are sorted, and the sheets in their order.
pub fn settle(
    summary: &RawSummary,
    reports: Listed<RawReport>,
    catalogue: &Catalogue,
    lang: Lang,
) -> Result<(PersonOrder, Vec<Report>), ConfigError> {
    let order = PersonOrder::from_code(&summary.person_order)
        .ok_or_else(|| unknown("summary.person_order", &summary.person_order))?;
    if let Some(id) = summary.sheets.iter().find(|id| !reports.contains_key(*id)) {
        return Err(unknown("summary.sheets", id));
    }
    let wanted = |id: &String| summary.sheets.is_empty() || summary.sheets.contains(id);
    let settling = Settling { catalogue, lang };
    let mut settled = reports
        .into_iter()
        .filter(|(id, _)| wanted(id))
        .map(|(id, raw)| settling.report(id, raw))
        .collect::<Result<Vec<_>, _>>()?;
    settled.sort_by_key(|report| summary.sheets.iter().position(|id| *id == report.id));
    Ok((order, settled))
}

fn unknown(section: &'static str, code: &str) -> ConfigError {
    ConfigError::new(ConfigErrorKind::UnknownCode { section, code: code.to_owned() })
}

/// What a report's parts are understood with.
struct Settling<'a> {
    catalogue: &'a Catalogue,
    lang: Lang,
}

impl Settling<'_> {
    fn report(&self, id: String, mut raw: RawReport) -> Result<Report, ConfigError> {
        if let Some(column) = raw.show.iter().find(|column| !raw.column.contains_key(*column)) {
            return Err(unknown("report.show", column));
        }
        if !raw.show.is_empty() {
            let shown = raw.show.iter().map(|id| (id.clone(), raw.column[id].clone()));
            raw.column = shown.collect();
        }
        let paper = match raw.paper.as_str() {
            "portrait" => Paper::Portrait,
            "landscape" | "" => Paper::Landscape,
            other => return Err(unknown("report.paper", other)),
        };
        let body = match raw.body.as_str() {
            "grid" => Body::Grid(self.grid(&raw)?),
            "list" if matches!(raw.of.as_str(), "" | "awards") => Body::List(self.list(&raw)?),
            "list" => Body::Roll(self.roll(&raw)?),
            fixed => Body::Fixed(named(Fixed::ALL, fixed).ok_or_else(|| unknown("report.body", fixed))?),
        };
        let say = |said: Said| said.into(self.lang);
        Ok(Report {
            id,
            name: say(raw.name),
            title: say(raw.title),
            about: say(raw.about),
            form: raw.form.map(|form| FormHead {
                number: say(form.number),
                basis: say(form.basis),
                reporter: say(form.reporter),
                receiver: say(form.receiver),
            }),
            paper,
            measure: say(raw.measure),
            notes: raw.notes.into_iter().map(say).collect(),
            signed: raw.signed,
            body,
        })
    }

    fn grid(&self, raw: &RawReport) -> Result<Grid, ConfigError> {
        let bands = match raw.bands.as_str() {
            "" | "whole" => Bands::Whole,
            "phases" => Bands::Phases,
            "years" => Bands::Years(raw.years.max(1)),
            other => return Err(unknown("report.bands", other)),
        };
        let total = match raw.total.as_str() {
            "first" => TotalPlace::First,
            "last" => TotalPlace::Last,
            "" | "none" => TotalPlace::Nowhere,
            other => return Err(unknown("report.total", other)),
        };
        let lines = raw.line.iter().map(|(code, line)| self.line(code, line, &raw.line));
        let rows = match raw.rows.as_str() {
            "" => Rows::Lines(lines.collect::<Result<_, _>>()?),
            "year" => Rows::Years,
            "phase" => Rows::Phases,
            dimension => Rows::Each(picks::repeated("report.rows", dimension)?),
        };
        let lead = raw.lead.iter().map(|lead| match lead.as_str() {
            "number" => Ok(Lead::Number),
            "name" => Ok(Lead::Name),
            "code" => Ok(Lead::Code),
            other => Err(unknown("report.lead", other)),
        });
        let lead = lead.collect::<Result<Vec<_>, _>>()?;
        let columns = raw.column.iter().map(|(id, column)| self.column(id, column, &raw.column));
        Ok(Grid {
            pick: picks::settle(&raw.pick, self.catalogue)?,
            bands,
            total,
            rows,
            lead: if lead.is_empty() { vec![Lead::Number, Lead::Name] } else { lead },
            columns: columns.collect::<Result<_, _>>()?,
        })
    }

    fn line(&self, code: &str, raw: &RawLine, all: &Listed<RawLine>) -> Result<GridLine, ConfigError> {
        if let Some(other) = raw.sum.iter().find(|other| !all.contains_key(*other)) {
            return Err(unknown("report.line.sum", other));
        }
        Ok(GridLine {
            code: code.to_owned(),
            number: raw.number.clone(),
            name: raw.name.clone().into(self.lang),
            level: raw.level,
            pick: picks::settle(&raw.pick, self.catalogue)?,
            sum: raw.sum.clone(),
            unknown: raw.unknown,
            heading: raw.heading,
        })
    }

    fn column(&self, id: &str, raw: &RawColumn, all: &Listed<RawColumn>) -> Result<Column, ConfigError> {
        if let Some(other) = raw.sum.iter().chain(&raw.rate).find(|other| !all.contains_key(*other)) {
            return Err(unknown("report.column", other));
        }
        let figure = |code: &String| FigureName::from_code(code).ok_or_else(|| unknown("report.column.figure", code));
        let pick = picks::settle(&raw.pick, self.catalogue)?;
        let ignore = raw.ignore.iter().map(|name| picks::dimension("report.ignore", name)).collect::<Result<_, _>>()?;
        let content = match (&raw.figure, &raw.of, raw.rate.as_slice()) {
            (Some(part), Some(whole), _) => {
                Content::Pair { part: (figure(part)?, pick.clone()), whole: (figure(whole)?, pick), ignore }
            }
            (Some(name), None, _) => Content::Figure { name: figure(name)?, pick, ignore },
            (None, _, [part, whole, unknown @ ..]) if unknown.len() < 2 => {
                Content::Rate { part: part.clone(), whole: whole.clone(), unknown: unknown.first().cloned() }
            }
            (None, ..) if !raw.sum.is_empty() => Content::Sum(raw.sum.clone()),
            (None, ..) if !raw.given.is_empty() => Content::Given(
                raw.given
                    .iter()
                    .map(|(year, number)| {
                        Ok((year.parse().map_err(|_| unknown("report.column.given", year))?, *number))
                    })
                    .collect::<Result<_, _>>()?,
            ),
            _ => Content::Blank,
        };
        let mut heads: Vec<String> = raw.head.iter().cloned().map(|said| said.into(self.lang)).collect();
        if heads.is_empty() {
            // Without a cell of its own in the header the headings of the columns behind it would stand one too far to the left.
            heads.push(String::new());
        }
        let each = raw.each.as_deref().map(|name| picks::repeated("report.each", name)).transpose()?;
        Ok(Column { id: id.to_owned(), heads, index: raw.index.clone(), each, content, width: raw.width, bar: raw.bar })
    }

    fn list(&self, raw: &RawReport) -> Result<List, ConfigError> {
        let field = |code: &String| named(Field::ALL, code).ok_or_else(|| unknown("report.field", code));
        let columns = raw.column.iter().map(|(id, column)| {
            Ok(ListColumn {
                field: field(column.field.as_ref().unwrap_or(id))?,
                head: column.head(self.lang),
                width: column.width.unwrap_or(12.0),
            })
        });
        let state = |code: &String| AwardStatus::from_code(code).ok_or_else(|| unknown("report.states", code));
        let mut states = raw.states.iter().map(state).collect::<Result<Vec<_>, _>>()?;
        if states.is_empty() {
            states.push(AwardStatus::Counted);
        }
        Ok(List {
            states,
            if_any: raw.if_any,
            pick: picks::settle(&raw.pick, self.catalogue)?,
            decided: raw.decided,
            first_only: raw.first_only,
            group: raw.group.as_ref().map(field).transpose()?,
            order: raw.order.iter().map(field).collect::<Result<_, _>>()?,
            sums: raw.sums,
            columns: columns.collect::<Result<_, ConfigError>>()?,
        })
    }
}

/// Only what such a record says may be a column.
impl Settling<'_> {
    fn roll(&self, raw: &RawReport) -> Result<Roll, ConfigError> {
        let of = named(RollOf::ALL, &raw.of).ok_or_else(|| unknown("report.of", &raw.of))?;
        let columns = raw.column.iter().map(|(id, column)| {
            let code = column.field.as_ref().unwrap_or(id);
            Ok(RollColumn {
                field: named(of.fields(), code).ok_or_else(|| unknown("report.field", code))?,
                head: column.head(self.lang),
                width: column.width.unwrap_or(12.0),
            })
        });
        Ok(Roll { of, columns: columns.collect::<Result<_, ConfigError>>()? })
    }
}

fn named<T: Copy>(all: &[(&str, T)], code: &str) -> Option<T> {
    all.iter().find(|(name, _)| *name == code).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::Body;
    use crate::config::overlay;

    #[test]
    fn a_column_without_a_heading_keeps_its_place_in_the_header() {
        let columns =
            "[report.thu.column.a]\nfigure = \"awards\"\n[report.thu.column.b]\nhead = [\"B\"]\nfigure = \"awards\"\n";
        let config = format!(
            "[summary]\nsheets = [\"thu\"]\n[report.thu]\nbody = \"grid\"\nname = \"Thử\"\nrows = \"sector\"\n{columns}"
        );
        let reports = overlay(Some(&config)).unwrap().reports;
        let report = reports.iter().find(|report| report.id == "thu").unwrap();
        let Body::Grid(grid) = &report.body else { panic!("{report:?}") };
        assert_eq!(grid.columns.iter().map(|column| column.heads.as_slice()).collect::<Vec<_>>(), [[""], ["B"]]);
    }
}
