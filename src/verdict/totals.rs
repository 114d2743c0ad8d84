//! Lines of sums are assertions of the sender: each is compared with the data rows that it closes. How far it reaches is not
//! guessed: what fits any sensible reach is right, and only what fits none is raised.

mod counted;
mod likely;
mod listed;
mod measure;
mod ratio;
mod said;
mod titles;

use crate::issue::{Issue, RuleProblem};
use crate::model::{Award, Catalogue};
use crate::roster::table::{Cell, File, Row, RowClass, Sheet, Table, Value};
use crate::roster::value;
use likely::Lines;
use listed::{Listed, Recipients};
use measure::{Role, SCALE, Scope, Sums, role, same_column, scaled};
use said::{Noun, SaidWords};
use std::cell::LazyCell;
use std::collections::BTreeSet;

/// One issue for each number of a line of sums, of a line that says how long a list is, or of a ratio, that nothing bears out.
/// Who the recipients of rows are is known from the `awards`.
pub fn check(files: &[File], awards: &[Award], catalogue: &Catalogue) -> Vec<Issue> {
    let words = SaidWords::new(catalogue);
    let listed = LazyCell::new(|| Listed::new(awards));
    let mut issues = Vec::new();
    for (file, sheet) in files.iter().flat_map(|file| file.sheets.iter().map(move |sheet| (file, sheet))) {
        titles::check(file, sheet, &words, &listed, &mut issues);
        let tables = sheet.tables.iter().enumerate();
        let tables: Vec<Stated<'_>> = tables.map(|(at, table)| Stated::new(sheet, at, table, &words)).collect();
        let lines: Vec<Vec<LineOfSums<'_>>> = tables.iter().map(Stated::lines_of_sums).collect();
        // Nothing is added up for a sheet that claims nothing.
        let claims = lines.iter().any(|lines| !lines.is_empty());
        let mut earlier: Vec<(&Table, Sums)> = Vec::new();
        for (stated, lines) in tables.iter().zip(lines) {
            if claims {
                let checked = Checked::new(stated, &earlier, &listed);
                lines.iter().for_each(|line| checked.compare(line, &mut issues));
                earlier.push((stated.table, checked.sums));
            }
            stated.made_columns(&mut issues);
        }
    }
    issues
}

/// A row that asserts something of others, its index in the sheet, and what it asserts.
struct LineOfSums<'a> {
    at: usize,
    row: &'a Row,
    claims: Vec<Claim<'a>>,
}

/// One number that a line of sums asserts.
struct Claim<'a> {
    cell: &'a Cell,
    what: What,
    /// In [`SCALE`].
    written: i128,
    tolerance: i128,
    text: String,
}

#[derive(Clone, Copy)]
enum What {
    Column(usize, Role),
    Said(Noun),
}

/// A table and what its rows assert.
struct Stated<'a> {
    sheet: &'a Sheet,
    table: &'a Table,
    /// Every row between the table's header and the next one, by its index in the sheet.
    rows: Vec<(usize, &'a Row)>,
    words: &'a SaidWords,
    /// Whether words are checked: of tables side by side, the first speaks.
    speaks: bool,
}

impl<'a> Stated<'a> {
    fn new(sheet: &'a Sheet, at: usize, table: &'a Table, words: &'a SaidWords) -> Self {
        // Rows of tables side by side belong to the first of them.
        let holder = (0..=at).rev().find(|of| sheet.rows.iter().any(|row| row.table == Some(*of))).unwrap_or(at);
        let rows: Vec<(usize, &Row)> =
            sheet.rows.iter().enumerate().filter(|(_, row)| row.table == Some(holder)).collect();
        Self { sheet, table, rows, words, speaks: holder == at }
    }

    fn lines_of_sums(&self) -> Vec<LineOfSums<'a>> {
        let claims = |row: &'a Row| match row.class {
            RowClass::Total => self.claims(row),
            RowClass::Group => self.group_claims(row),
            RowClass::Note | RowClass::Footer => self.list_note(row),
            _ => Vec::new(),
        };
        let lines = self.rows.iter().map(|&(at, row)| LineOfSums { at, row, claims: claims(row) });
        lines.filter(|line| !line.claims.is_empty()).collect()
    }

    /// What a line of sums says, cell by cell.
    fn claims(&self, row: &'a Row) -> Vec<Claim<'a>> {
        let mut claims = Vec::new();
        let ratios = |header: &str| self.words.is_ratio(header);
        for (at, column) in self.table.columns.iter().enumerate() {
            let Some(role) = role(column.meaning).filter(|_| !ratios(&column.header)) else { continue };
            let Some(cell) = row.cell_at(column.column).filter(|cell| !cell.inherited) else { continue };
            let bare = cell.value != Value::Text || !cell.text.chars().any(char::is_alphabetic) || role == Role::Number;
            let Some(written) = value::number(cell).ok().flatten().filter(|_| bare) else { continue };
            claims.push(Claim {
                cell,
                what: What::Column(at, role),
                written: scaled(written),
                tolerance: ratio::tolerance(cell),
                text: cell.text.to_string(),
            });
        }
        if self.speaks {
            let spoken = row.cells.iter().filter(|cell| cell.value == Value::Text && !cell.inherited);
            for cell in spoken.filter(|cell| claims.iter().all(|claim| claim.cell.at != cell.at)).collect::<Vec<_>>() {
                claims.extend(self.said(cell));
            }
        }
        claims
    }

    /// What a row says of the group that it heads: numbers in columns, and how many are listed.
    fn group_claims(&self, row: &'a Row) -> Vec<Claim<'a>> {
        let mut claims = self.claims(row);
        claims.retain(|claim| claim.cell.value != Value::Text);
        let texts = row.cells.iter().filter(|cell| self.speaks && cell.value == Value::Text && !cell.inherited);
        claims.extend(texts.flat_map(|cell| Self::asserted(cell, self.words.numbers_of_listed(&cell.text))));
        claims
    }

    /// "Danh sách này có 15 người./."
    fn list_note(&self, row: &'a Row) -> Vec<Claim<'a>> {
        let texts = row.cells.iter().filter(|cell| cell.value == Value::Text && !cell.inherited);
        let notes = texts.filter(|cell| self.speaks && self.words.is_list_note(&cell.text));
        notes.flat_map(|cell| self.said(cell)).collect()
    }

    fn said(&self, cell: &'a Cell) -> Vec<Claim<'a>> {
        Self::asserted(cell, self.words.numbers(&cell.text))
    }

    fn asserted(cell: &'a Cell, said: Vec<said::Said>) -> Vec<Claim<'a>> {
        let claim = |said: said::Said| Claim {
            cell,
            what: What::Said(said.noun),
            written: scaled(said.number as f64),
            tolerance: 0,
            text: said.text,
        };
        said.into_iter().map(claim).collect()
    }

    /// Columns that follow from others, in every row that has them all.
    fn made_columns(&self, issues: &mut Vec<Issue>) {
        let rows: Vec<&Row> = self.rows.iter().map(|(_, row)| *row).collect();
        for (at, made) in ratio::made_columns(&rows, self.table, self.words) {
            let column = &self.table.columns[at];
            for row in rows.iter().filter(|row| matches!(row.class, RowClass::Data | RowClass::Total | RowClass::Group))
            {
                let Some(counted) = ratio::differs(row, self.table, at, &made) else { continue };
                let Some(cell) = row.cell_at(column.column) else { continue };
                let problem = RuleProblem::TotalDiffers {
                    column: column.header.clone(),
                    written: cell.text.to_string(),
                    counted,
                    likely: None,
                };
                issues.push(Issue::new(problem, self.sheet.place_of(cell.at)).with_value(cell.raw.as_str()));
            }
        }
    }
}

/// A table whose lines of sums are compared with its rows.
struct Checked<'s, 'a> {
    stated: &'s Stated<'a>,
    lines: Lines<'a>,
    sums: Sums,
    /// Who receives, by data row, where that is known.
    who: Vec<Option<&'s Recipients<'s>>>,
}

impl<'s, 'a> Checked<'s, 'a> {
    fn new(stated: &'s Stated<'a>, earlier: &[(&Table, Sums)], listed: &'s Listed<'s>) -> Self {
        let (sheet, table) = (stated.sheet, stated.table);
        let others = stated.rows.iter().map(|(_, row)| *row).filter(|row| row.class != RowClass::Data).collect();
        let lines = Lines::new(sheet, table, others);
        let mut sums = Sums::new(sheet, table);
        for (before, known) in earlier.iter().filter(|(before, _)| before.kind == table.kind) {
            for (column, sum) in table.columns.iter().zip(&mut sums.earlier) {
                let same = before.columns.iter().position(|other| same_column(column, other));
                *sum = same.map_or(*sum, |same| *sum + known.whole(same));
            }
        }
        let place = |row: &Row| {
            sheet.place_of(crate::place::CellRef::new(row.row, row.cells.first().map_or(0, |c| c.at.column)))
        };
        let who = lines.data.iter().map(|row| listed.of(&place(row))).collect();
        Self { stated, lines, sums, who }
    }

    fn compare(&self, line: &LineOfSums<'a>, issues: &mut Vec<Issue>) {
        let LineOfSums { at, row, claims } = line;
        let opening = row.cells.iter().find(|cell| cell.value == Value::Text).map_or("", |cell| cell.text.as_str());
        let scopes = self.scopes(*at, row, opening);
        let fits = |claim: &Claim<'_>, scope: &Scope| {
            let sums = self.counted(claim.what, scope);
            sums.iter().any(|(low, high)| (low - claim.tolerance..=high + claim.tolerance).contains(&claim.written))
        };
        let number = |scope: &Scope| claims.iter().filter(|claim| fits(claim, scope)).count();
        let best = scopes.iter().map(number).max().unwrap_or(0);
        if best == claims.len() {
            return;
        }
        // Where some numbers tell how far the line reaches, the others are held to the same reach.
        let reach: Vec<&Scope> = scopes.iter().filter(|scope| number(scope) == best).collect();
        let Some(first) = reach.first() else { return };
        for claim in claims.iter().filter(|claim| !reach.iter().any(|scope| fits(claim, scope))) {
            let Some((counted, _)) = self.counted(claim.what, first).first().copied() else { continue };
            // A sum over earlier times may hold more than the roster.
            if self.stated.words.is_running(opening) && claim.written > counted {
                continue;
            }
            let difference = claim.written - counted;
            let (column, likely) = match claim.what {
                What::Column(at, role) => {
                    let header = self.stated.table.columns[at].header.clone();
                    (header, self.lines.of_column(at, role, first, difference))
                }
                What::Said(_) => {
                    let rows = (difference as f64 / SCALE).round() as i64;
                    (String::new(), self.lines.of_rows(first, rows))
                }
            };
            let problem = RuleProblem::TotalDiffers {
                column,
                written: claim.text.clone(),
                counted: counted as f64 / SCALE,
                likely,
            };
            let place = self.stated.sheet.place_of(claim.cell.at);
            issues.push(Issue::new(problem, place).with_value(claim.cell.raw.as_str()));
        }
    }

    /// How far a line of sums may reach, the likeliest first.
    fn scopes(&self, at: usize, row: &Row, opening: &str) -> Vec<Scope> {
        let data = &self.stated.table.rows;
        let end = data.len();
        let here = data.partition_point(|data| data.row < at);
        let mut scopes = Vec::new();
        if row.class == RowClass::Group {
            // A group row that carries numbers speaks for the rows below it.
            let own = |row_of: usize| {
                let groups = &data[row_of].groups;
                groups.iter().any(|group| row.cells.iter().any(|c| group.place == self.stated.sheet.place.at(c.at)))
            };
            scopes.push(Scope::rows(here, (here..end).find(|row| !own(*row)).unwrap_or(end)));
        }
        let totals = self.stated.rows.iter().filter(|(of, row)| row.class == RowClass::Total && *of != at);
        let marks: BTreeSet<usize> = totals.map(|(of, _)| data.partition_point(|data| data.row < *of)).collect();
        let above: Vec<Scope> = self
            .group_starts(here)
            .into_iter()
            .chain(marks.iter().copied().filter(|mark| *mark < here))
            .collect::<BTreeSet<_>>()
            .into_iter()
            .rev()
            .map(|from| Scope::rows(from, here))
            .collect();
        let below = self.group_ends(here).into_iter().chain(marks.iter().copied().filter(|mark| *mark > here));
        let below: BTreeSet<usize> = below.collect();
        let below = below.into_iter().map(|to| Scope::rows(here, to));
        let whole = [Scope::rows(0, here), Scope::rows(0, end), Scope::rows(here, end)];
        let note = matches!(row.class, RowClass::Note | RowClass::Footer);
        if note || self.stated.words.is_grand(opening) || self.stated.words.is_running(opening) {
            scopes.extend(whole.into_iter().chain(above).chain(below));
        } else {
            scopes.extend(above.into_iter().chain(below).chain(whole));
        }
        scopes.retain(|scope| scope.from < scope.to || end == 0);
        if self.sums.earlier.iter().any(|tally| tally.rows > 0) {
            let carried = |to: usize| Scope { carried: true, ..Scope::rows(0, to) };
            scopes.extend([carried(here), carried(end)]);
        }
        if self.sums.has_numbered() {
            let numbered: Vec<Scope> = scopes.iter().map(|scope| Scope { numbered: true, ..*scope }).collect();
            scopes.extend(numbered);
        }
        scopes
    }

    /// The first data row of each group that is open above a line.
    fn group_starts(&self, here: usize) -> Vec<usize> {
        let data = &self.stated.table.rows;
        let Some(last) = here.checked_sub(1).map(|at| &data[at]) else { return Vec::new() };
        let inside = |at: &usize, depth: usize| data[*at].groups.get(..depth) == last.groups.get(..depth);
        let depths = 0..=last.groups.len();
        depths.map(|depth| (0..here).rev().take_while(|at| inside(at, depth)).last().unwrap_or(here)).collect()
    }

    /// The end of each group that is open below a line.
    fn group_ends(&self, here: usize) -> Vec<usize> {
        let data = &self.stated.table.rows;
        let Some(first) = data.get(here) else { return Vec::new() };
        let inside = |at: &usize, depth: usize| data[*at].groups.get(..depth) == first.groups.get(..depth);
        let depths = 0..=first.groups.len();
        depths
            .map(|depth| (here..data.len()).take_while(|at| inside(at, depth)).last().map_or(here, |at| at + 1))
            .collect()
    }
}
