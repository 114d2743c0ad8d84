//! Builds a sheet from the top down in the shape of an administrative table (Decree 30/2020/NĐ-CP): letterhead, title, table, notes,
//! signatures. Keeps count of the rows, so that nobody else does arithmetic on them.

use super::pages::breaks;
use super::{Area, Cell, Long, Paper, Row, Sheet, Style, Value, height_of};
use crate::place::CellRef;

/// A sheet in the making.
pub struct Document<'a> {
    sheet: Sheet<'a>,
}

/// What stands above the title: the offices on the left, the nation and its motto on the right.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letterhead {
    pub offices: Vec<String>,
    pub nation: String,
    pub motto: String,
}

/// Number and legal basis of a form, who reports to whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormHead {
    pub number: String,
    pub basis: String,
    pub reporter: String,
    pub receiver: String,
}

/// What stands below the table, for two persons to sign.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signature {
    pub place_date: String,
    /// Title and hint, as `Người lập biểu`, `(Ký, ghi rõ họ tên)`.
    pub left: (String, String),
    pub right: (String, String),
}

/// A cell of a table's header.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    pub text: String,
    pub down: u32,
    pub across: u32,
}

impl Head {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), down: 1, across: 1 }
    }

    pub fn down(self, down: u32) -> Self {
        Self { down, ..self }
    }

    pub fn across(self, across: u32) -> Self {
        Self { across, ..self }
    }
}

/// Places of a sheet are of 32 bits.
const FEWER: &str = "a sheet has fewer rows and columns than four billion";
/// Rows left free for a signature and a stamp.
const ROOM_TO_SIGN: usize = 4;
/// A row of the body font that is not higher than this needs no height of its own, in points.
const ONE_LINE: f64 = 17.0;
/// Excel's greatest height of a row, in points.
const HIGHEST: f64 = 409.0;

impl<'a> Document<'a> {
    /// A table narrower than the page is widened to it, so that letterhead and signatures have room.
    pub fn new(name: impl Into<String>, paper: Paper, widths: &[f64]) -> Self {
        let total: f64 = widths.iter().sum();
        let stretch = if total > 0.0 { (paper.characters() / total).max(1.0) } else { 1.0 };
        let widths = widths.iter().map(|width| (width * stretch * 10.0).round() / 10.0).collect();
        Self { sheet: Sheet { name: name.into(), paper, widths, ..Sheet::default() } }
    }

    /// The row that comes next.
    pub fn next_row(&self) -> u32 {
        u32::try_from(self.sheet.height()).expect(FEWER)
    }

    pub fn columns(&self) -> u32 {
        u32::try_from(self.sheet.widths.len()).expect(FEWER)
    }

    /// Width of some columns together, in characters.
    pub fn width(&self, first: u32, count: u32) -> f64 {
        self.sheet.widths.iter().skip(first as usize).take(count as usize).sum()
    }

    pub fn letterhead(&mut self, letterhead: &Letterhead) {
        let right = [(letterhead.nation.as_str(), Style::Nation), (letterhead.motto.as_str(), Style::Motto)];
        for at in 0..letterhead.offices.len().max(right.len()) {
            let office = letterhead.offices.get(at).map_or_else(String::new, |office| office.to_uppercase());
            let (nation, style) = right.get(at).copied().unwrap_or(("", Style::Nation));
            self.halves(Cell::text(office, Style::Office), Cell::text(nation, style));
        }
        self.blank();
    }

    /// Head of a form of the state's statistics: number and legal basis on the left, the title between, who reports to whom
    /// on the right (Circular 02/2023/TT-BNV).
    pub fn state_form(&mut self, form: &FormHead, title: &str) {
        let basis = [form.number.as_str(), form.basis.as_str()].join("\n");
        let sides = [form.reporter.as_str(), form.receiver.as_str()].join("\n");
        self.thirds(
            Cell::text(basis.trim(), Style::FormSide),
            Cell::text(title.to_uppercase(), Style::Title),
            Cell::text(sides.trim(), Style::FormSide),
        );
    }

    /// Three cells side by side, the middle one about half of the width.
    fn thirds(&mut self, left: Cell, middle: Cell, right: Cell) {
        let edge = |share: f64| {
            let target = self.width(0, self.columns()) * share;
            let apart = |count: &u32| ((self.width(0, *count) - target).abs() * 10.0) as u64;
            (1..self.columns()).min_by_key(apart).unwrap_or(1)
        };
        let (first, second) = (edge(0.27), edge(0.73));
        let rest = self.columns().saturating_sub(second);
        if second > first && rest > 0 {
            self.across(vec![(left, first), (middle, second - first), (right, rest)]);
        } else {
            for cell in [left, middle, right] {
                self.across(vec![(cell, self.columns())]);
            }
        }
    }

    /// Title in capitals and a line below it.
    pub fn title(&mut self, title: &str, subtitle: &str) {
        self.line(title.to_uppercase(), Style::Title);
        self.line(subtitle, Style::Subtitle);
    }

    /// A text over the whole width.
    pub fn line(&mut self, text: impl Into<String>, style: Style) {
        self.across(vec![(Cell::text(text, style), self.columns())]);
    }

    pub fn blank(&mut self) {
        self.sheet.rows.push(Row::default());
    }

    /// A row of cells that each cover some columns. Covered columns get the same style, for the borders.
    pub fn across(&mut self, cells: Vec<(Cell, u32)>) -> u32 {
        let row = self.next_row();
        let mut height: f64 = 0.0;
        let mut merged = false;
        let mut flat = Vec::new();
        for (cell, count) in cells {
            let first = u32::try_from(flat.len()).expect(FEWER);
            height = height.max(self.height(&cell, first, count));
            if count > 1 {
                merged = true;
                self.merge(row, first, 1, count);
            }
            let style = cell.style;
            flat.push(cell);
            flat.extend((1..count).map(|_| Cell::empty(style)));
        }
        self.sheet.rows.push(Row { cells: flat, height: merged.then_some(height.min(HIGHEST)) });
        row
    }

    /// A row of plain cells, as high as its longest text needs.
    pub fn row(&mut self, cells: Vec<Cell>) -> u32 {
        let row = self.next_row();
        self.sheet.rows.push(row_of(cells, &self.sheet.widths));
        row
    }

    /// Many rows of plain cells, drawn when they are written. A sheet has one such list.
    pub fn long(&mut self, count: usize, cells: impl Fn(usize) -> Vec<Cell> + Send + Sync + 'a) {
        let widths = self.sheet.widths.clone();
        let draw = move |at: usize| row_of(cells(at), &widths);
        self.sheet.long = Some(Long::new(self.sheet.rows.len(), count, draw));
    }

    /// The header of the sheet's main table, written as in a web page: a cell that reaches down is not repeated below.
    /// The row of numbers under it may be empty. It will stay on the screen and on every page.
    pub fn header(&mut self, rows: &[Vec<Head>], index: &[String]) {
        let first = self.next_row();
        self.plain_header(rows);
        if !index.is_empty() {
            let cells: Vec<Cell> = index.iter().map(|text| Cell::text(text, Style::HeaderIndex)).collect();
            let heights = (0..).zip(&cells).map(|(column, cell)| self.height(cell, column, 1));
            let height = heights.fold(14.0, f64::max);
            self.sheet.rows.push(Row { cells, height: Some(height) });
        }
        self.sheet.header = Some((first, self.next_row() - 1));
    }

    /// The header of one of several tables of a sheet.
    pub fn plain_header(&mut self, rows: &[Vec<Head>]) {
        let first = self.next_row();
        // A table may be narrower than the sheet.
        let across: u32 = rows.first().map_or(0, |heads| heads.iter().map(|head| head.across).sum());
        let columns = self.sheet.widths.len().min(across as usize);
        let mut texts = vec![vec![None; columns]; rows.len()];
        let mut heights = vec![height_of("", 10.0, 11.0, true); rows.len()];
        for (at, heads) in rows.iter().enumerate() {
            let mut column = 0;
            for head in heads {
                while texts[at].get(column).is_some_and(Option::is_some) {
                    column += 1;
                }
                let (down, wide) = (head.down as usize, head.across as usize);
                for (below, row) in texts.iter_mut().enumerate().skip(at).take(down) {
                    for (beside, cell) in row.iter_mut().enumerate().skip(column).take(wide) {
                        let is_first = below == at && beside == column;
                        *cell = Some(if is_first { head.text.clone() } else { String::new() });
                    }
                }
                if down > 1 || wide > 1 {
                    self.merge(first + at as u32, column as u32, head.down, head.across);
                }
                let width = self.width(column as u32, head.across);
                let height = height_of(&head.text, width, Style::Header.points(), true) + 2.0;
                spread(&mut heights, at, down, height);
                column += wide;
            }
        }
        for (row, height) in texts.into_iter().zip(heights) {
            let cells = row.into_iter().map(|text| Cell::text(text.as_deref().unwrap_or(""), Style::Header)).collect();
            self.sheet.rows.push(Row { cells, height: Some(height.min(HIGHEST)) });
        }
    }

    /// Place and date on the right, titles below, room to sign. `table_end` is the first row after the table: its last rows
    /// are printed on the page that is signed.
    pub fn signature(&mut self, signature: &Signature, table_end: u32) {
        self.blank();
        self.halves(Cell::empty(Style::PlaceDate), Cell::text(&signature.place_date, Style::PlaceDate));
        let (left, right) = (&signature.left, &signature.right);
        self.halves(Cell::text(&left.0, Style::Signer), Cell::text(&right.0, Style::Signer));
        self.halves(Cell::text(&left.1, Style::SignerHint), Cell::text(&right.1, Style::SignerHint));
        for _ in 0..ROOM_TO_SIGN {
            self.blank();
        }
        self.break_pages(table_end);
    }

    /// Sets where printed pages end. A list that can be filtered has no fixed pages.
    pub fn break_pages(&mut self, table_end: u32) {
        if self.sheet.filter.is_none() {
            self.sheet.breaks = breaks(&self.sheet, table_end);
        }
    }

    /// The next row begins a new page.
    pub fn break_page(&mut self) {
        let row = self.next_row();
        self.sheet.breaks.push(row);
    }

    /// Lets a reader filter the rows from the header's last one down to the row written last.
    pub fn filter(&mut self) {
        if let (Some((_, head)), last) = (self.sheet.header, self.next_row() - 1) {
            let corner = CellRef::new(last, self.columns().saturating_sub(1));
            self.sheet.filter = (last > head).then(|| Area::new(CellRef::new(head, 0), corner));
        }
    }

    /// The sheet itself, for what has no method of its own.
    pub fn sheet_mut(&mut self) -> &mut Sheet<'a> {
        &mut self.sheet
    }

    pub fn finish(self) -> Sheet<'a> {
        self.sheet
    }

    /// Two cells side by side, each over about half of the width.
    fn halves(&mut self, left: Cell, right: Cell) {
        let middle = self.middle();
        match self.columns().checked_sub(middle).filter(|&rest| rest > 0 && middle > 0) {
            Some(rest) => self.across(vec![(left, middle), (right, rest)]),
            None => self.across(vec![(left, 1), (right, 1)]),
        };
    }

    /// The column at which the right half begins: a little left of the middle, since the nation's name is long.
    fn middle(&self) -> u32 {
        let target = self.width(0, self.columns()) * 0.45;
        let apart = |count: &u32| ((self.width(0, *count) - target).abs() * 10.0) as u64;
        (1..self.columns()).min_by_key(apart).unwrap_or(0)
    }

    fn height(&self, cell: &Cell, first: u32, count: u32) -> f64 {
        height_in(cell, self.width(first, count))
    }

    fn merge(&mut self, row: u32, column: u32, down: u32, across: u32) {
        let last = CellRef::new(row + down.max(1) - 1, column + across.max(1) - 1);
        self.sheet.merges.push(Area::new(CellRef::new(row, column), last));
    }
}

/// A row of plain cells, as high as its longest text needs.
fn row_of(cells: Vec<Cell>, widths: &[f64]) -> Row {
    let heights = cells.iter().zip(widths).map(|(cell, width)| height_in(cell, *width));
    let height = heights.fold(0.0, f64::max);
    Row { cells, height: (height > ONE_LINE).then_some(height.min(HIGHEST)) }
}

/// The height that a cell needs in so many characters.
fn height_in(cell: &Cell, width: f64) -> f64 {
    if cell.style == Style::GroupBand {
        return height_of("", width, cell.style.points(), true);
    }
    let text = match &cell.value {
        Value::Text(text) | Value::Link { text, .. } => text.as_str(),
        _ => "",
    };
    let width = width - if cell.style == Style::Indented { 1.3 } else { 0.0 };
    height_of(text, width, cell.style.points(), cell.style.is_bold())
}

/// Makes some rows together at least that high, by the last of them.
fn spread(heights: &mut [f64], first: usize, count: usize, needed: f64) {
    let before: f64 = heights.iter().skip(first).take(count.saturating_sub(1)).sum();
    let last = &mut heights[first + count.max(1) - 1];
    *last = last.max(needed - before);
}

#[cfg(test)]
mod tests {
    use super::{Document, Head, Letterhead};
    use crate::draw::sheet::{Area, Paper, Style, Value};
    use crate::place::CellRef;

    fn document() -> Document<'static> {
        Document::new("A", Paper::Portrait, &[5.0, 30.0, 10.0, 10.0])
    }

    #[test]
    fn a_narrow_table_is_widened_to_the_page() {
        let document = document();
        assert!((document.width(0, 4) - Paper::Portrait.characters()).abs() < 0.5);
        let wide = Document::new("A", Paper::Portrait, &[200.0]);
        assert!((wide.width(0, 1) - 200.0).abs() < f64::EPSILON);
    }

    #[test]
    fn a_header_is_laid_out_like_a_table_of_a_web_page() {
        let mut document = document();
        let top = vec![Head::new("TT").down(2), Head::new("Tên").down(2), Head::new("Số").across(2)];
        document.header(&[top, vec![Head::new("a"), Head::new("b")]], &[]);
        let sheet = document.finish();
        assert_eq!(sheet.header, Some((0, 1)));
        let area = |a, b, c, d| Area::new(CellRef::new(a, b), CellRef::new(c, d));
        assert_eq!(sheet.merges, [area(0, 0, 1, 0), area(0, 1, 1, 1), area(0, 2, 0, 3)]);
        let below: Vec<_> = sheet.rows[1].cells.iter().map(|cell| cell.value.clone()).collect();
        assert_eq!(below[2..], [Value::Text("a".into()), Value::Text("b".into())]);
        assert_eq!(below[..2], [Value::Empty, Value::Empty]);
    }

    #[test]
    fn a_merged_text_gets_the_height_that_it_needs() {
        let mut document = document();
        document.line("một dòng", Style::Note);
        document.line("rất nhiều chữ ".repeat(40), Style::Note);
        let heights: Vec<_> = document.finish().rows.iter().filter_map(|row| row.height).collect();
        assert!(heights[1] > 4.0 * heights[0]);
    }

    #[test]
    fn the_letterhead_has_a_row_for_every_office() {
        let mut document = document();
        let offices = ["Liên minh", "Ban Thi đua", "Khác"].map(str::to_owned).to_vec();
        document.letterhead(&Letterhead { offices, nation: "CỘNG HÒA".into(), motto: "Độc lập".into() });
        let sheet = document.finish();
        assert_eq!(sheet.rows.len(), 4);
        assert_eq!(sheet.rows[0].cells[0].value, Value::Text("LIÊN MINH".into()));
    }
}
