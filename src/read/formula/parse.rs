//! The text of a formula → what it is made of: numbers, texts, cells and areas, operators and functions. Both notations: `Sheet!A1:B2`
//! of Excel and `[.A1:.B2]` of OpenDocument.

use crate::place::CellRef;

/// Longer formulas, and such as nest deeper, are not calculated.
const LONGEST: usize = 4096;
const DEEPEST: u32 = 48;

/// The last row and column that an area without one reaches.
const LAST: u32 = 1_048_575;

/// Row and column as a corner of an area names them, each with whether it is fixed; a whole row or column names one of them only.
type Named = (Option<(u32, bool)>, Option<(u32, bool)>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Join,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// A part of a formula.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Number(f64),
    Text(String),
    Bool(bool),
    /// A rectangle of cells, both corners included; one cell has equal corners. The sheet is named where it is another one.
    Area {
        sheet: Option<String>,
        from: Corner,
        to: Corner,
    },
    Negative(Box<Part>),
    Percent(Box<Part>),
    Pair(Operator, Box<Part>, Box<Part>),
    /// The name in capitals.
    Call(String, Vec<Part>),
    /// A place in the arguments that is left empty.
    Nothing,
}

/// A cell as a formula names it; what is not fixed moves with the formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Corner {
    pub at: CellRef,
    pub fixed_row: bool,
    pub fixed_column: bool,
}

impl Corner {
    /// The cell that is meant where the formula of one cell is used in another.
    pub fn moved(self, from: CellRef, to: CellRef) -> Option<CellRef> {
        let by = |own: u32, fixed: bool, from: u32, to: u32| match fixed {
            true => Some(own),
            false => {
                (u64::from(own) + u64::from(to)).checked_sub(u64::from(from)).and_then(|at| u32::try_from(at).ok())
            }
        };
        let row = by(self.at.row, self.fixed_row, from.row, to.row)?;
        Some(CellRef::new(row, by(self.at.column, self.fixed_column, from.column, to.column)?))
    }
}

/// What a formula is made of, from its `=` on; nothing for what is none, or none that is calculated here.
pub fn parse(text: &str) -> Option<Part> {
    let text = text.strip_prefix("of:").or_else(|| text.strip_prefix("oooc:")).unwrap_or(text);
    let text = text.strip_prefix('=')?;
    if text.len() > LONGEST {
        return None;
    }
    let mut parser = Parser { rest: text, depth: 0 };
    let part = parser.compared()?;
    parser.spaces();
    parser.rest.is_empty().then_some(part)
}

struct Parser<'t> {
    rest: &'t str,
    depth: u32,
}

impl<'t> Parser<'t> {
    fn spaces(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn takes(&mut self, mark: &str) -> bool {
        self.spaces();
        match self.rest.strip_prefix(mark) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn pairs(&mut self, operators: &[(&str, Operator)], next: impl Fn(&mut Self) -> Option<Part>) -> Option<Part> {
        let mut left = next(self)?;
        while let Some((_, operator)) = operators.iter().find(|(mark, _)| self.takes(mark)) {
            left = Part::Pair(*operator, Box::new(left), Box::new(next(self)?));
        }
        Some(left)
    }

    fn compared(&mut self) -> Option<Part> {
        const MARKS: &[(&str, Operator)] = &[
            ("<>", Operator::Unequal),
            ("<=", Operator::LessOrEqual),
            (">=", Operator::GreaterOrEqual),
            ("=", Operator::Equal),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let part = self.pairs(MARKS, |parser| {
            parser.pairs(&[("&", Operator::Join)], |parser| {
                parser.pairs(&[("+", Operator::Add), ("-", Operator::Subtract)], |parser| {
                    parser.pairs(&[("*", Operator::Multiply), ("/", Operator::Divide)], Self::signed)
                })
            })
        });
        self.depth -= 1;
        part
    }

    fn signed(&mut self) -> Option<Part> {
        let mut negative = false;
        while let Some(minus) = if self.takes("-") { Some(true) } else { self.takes("+").then_some(false) } {
            negative ^= minus;
        }
        let mut part = self.single()?;
        while self.takes("%") {
            part = Part::Percent(Box::new(part));
        }
        Some(if negative { Part::Negative(Box::new(part)) } else { part })
    }

    fn single(&mut self) -> Option<Part> {
        self.spaces();
        match self.rest.chars().next()? {
            '(' => {
                self.rest = &self.rest[1..];
                let part = self.compared()?;
                self.takes(")").then_some(part)
            }
            '"' => self.quoted('"').map(Part::Text),
            '[' => self.bracketed(),
            '\'' => {
                let sheet = self.quoted('\'')?;
                if self.takes("!") { self.area(Some(sheet)) } else { None }
            }
            digit if digit.is_ascii_digit() && !self.is_rows() => self.number(),
            _ => self.named(),
        }
    }

    /// A text between marks that are doubled within it.
    fn quoted(&mut self, mark: char) -> Option<String> {
        let mut text = String::new();
        let mut letters = self.rest[1..].char_indices().peekable();
        while let Some((at, letter)) = letters.next() {
            if letter != mark {
                text.push(letter);
            } else if letters.peek().is_some_and(|(_, next)| *next == mark) {
                text.push(mark);
                letters.next();
            } else {
                self.rest = &self.rest[1 + at + mark.len_utf8()..];
                return Some(text);
            }
        }
        None
    }

    fn number(&mut self) -> Option<Part> {
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let mut end = digits(self.rest);
        if self.rest[end..].starts_with('.') {
            end += 1 + digits(&self.rest[end + 1..]);
        }
        let exponent = self.rest[end..].strip_prefix(['e', 'E']);
        if let Some(rest) = exponent {
            let sign = usize::from(rest.starts_with(['+', '-']));
            let places = digits(&rest[sign..]);
            end += if places > 0 { 1 + sign + places } else { 0 };
        }
        let (number, rest) = self.rest.split_at(end);
        self.rest = rest;
        number.parse().ok().map(Part::Number)
    }

    /// Whether whole rows come next: `3:5`.
    fn is_rows(&self) -> bool {
        self.rest.trim_start_matches(|letter: char| letter.is_ascii_digit()).starts_with(':')
    }

    /// `[.A1]`, `[.A1:.B2]`, `[$'Danh sách'.A1:.A9]`.
    fn bracketed(&mut self) -> Option<Part> {
        let (inner, rest) = self.rest[1..].split_once(']')?;
        self.rest = rest;
        let (first, second) = inner.split_once(':').unwrap_or((inner, ""));
        let (sheet, first) = first.rsplit_once('.')?;
        let cells = match second.rsplit_once('.') {
            None if second.is_empty() => first.to_owned(),
            Some((other, second)) if other.is_empty() || other == sheet => format!("{first}:{second}"),
            _ => return None,
        };
        let bare = sheet.trim_start_matches('$');
        let quoted = bare.strip_prefix('\'').and_then(|bare| bare.strip_suffix('\''));
        let name = quoted.map_or_else(|| bare.to_owned(), |quoted| quoted.replace("''", "'"));
        let mut parser = Parser { rest: &cells, depth: self.depth };
        let area = parser.area(Some(name).filter(|name| !name.is_empty()))?;
        parser.rest.is_empty().then_some(area)
    }

    /// A cell, an area, another sheet's, a function or a constant.
    fn named(&mut self) -> Option<Part> {
        let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '$' | '\\');
        let end = self.rest.find(|letter| !is_part(letter)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        if name.is_empty() {
            return None;
        }
        if let Some(cells) = rest.strip_prefix('!') {
            self.rest = cells;
            return self.area(Some(name.to_owned()));
        }
        if let Some(arguments) = rest.strip_prefix('(') {
            self.rest = arguments;
            let name = name.to_uppercase();
            return self.arguments().map(|given| Part::Call(name.trim_start_matches("_XLFN.").to_owned(), given));
        }
        match name.to_uppercase().as_str() {
            "TRUE" => self.rest = rest,
            "FALSE" => self.rest = rest,
            _ => return self.area(None),
        }
        Some(Part::Bool(name.eq_ignore_ascii_case("true")))
    }

    fn arguments(&mut self) -> Option<Vec<Part>> {
        let mut given = Vec::new();
        if self.takes(")") {
            return Some(given);
        }
        loop {
            self.spaces();
            let is_empty = self.rest.starts_with([',', ';', ')']);
            given.push(if is_empty { Part::Nothing } else { self.compared()? });
            if self.takes(")") {
                return Some(given);
            }
            if !self.takes(",") && !self.takes(";") {
                return None;
            }
        }
    }

    fn area(&mut self, sheet: Option<String>) -> Option<Part> {
        let first = self.corner()?;
        let is_area = self.takes(":");
        let second = if is_area { self.corner()? } else { first };
        let ends = [first, second];
        // Whole columns and rows lack the other number.
        let is_whole = ends.iter().any(|(row, column)| row.is_none() || column.is_none());
        if is_whole && (first.0.is_none() != second.0.is_none() || first.1.is_none() != second.1.is_none()) {
            return None;
        }
        if is_whole && !is_area {
            return None;
        }
        let corner = |named: Named, all: u32| {
            let (row, fixed_row) = named.0.unwrap_or((all, true));
            let (column, fixed_column) = named.1.unwrap_or((all, true));
            Corner { at: CellRef::new(row, column), fixed_row, fixed_column }
        };
        Some(Part::Area { sheet, from: corner(first, 0), to: corner(second, LAST) })
    }

    /// Row and column, each with whether it is fixed.
    fn corner(&mut self) -> Option<Named> {
        let fixed_first = self.takes("$");
        let letters = self.rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let (column, rest) = self.rest.split_at(letters);
        let (fixed_row, rest) = match rest.strip_prefix('$').filter(|_| letters > 0) {
            Some(rest) => (true, rest),
            None => (letters == 0 && fixed_first, rest),
        };
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (row, rest) = rest.split_at(digits);
        if rest.starts_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '(' | '!' | '[')) {
            return None;
        }
        let column = match letters {
            0 => None,
            1..=3 => Some((CellRef::from_a1(&format!("{column}1"))?.column, fixed_first)),
            _ => return None,
        };
        let row = match digits {
            0 => None,
            1..=7 => Some((row.parse::<u32>().ok()?.checked_sub(1)?, fixed_row)),
            _ => return None,
        };
        self.rest = rest;
        (row.is_some() || column.is_some()).then_some((row, column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_and_areas_in_either_notation() {
        let same = [
            ("=SUM(A1:B2)", "of:=SUM([.A1:.B2])"),
            ("='Danh sách'!$A$1", "of:=[$'Danh sách'.$A$1]"),
            ("=DS!A1:A3", "of:=[$DS.A1:.A3]"),
            ("=IF(A1>0,\"x\",\"\")", "of:=IF([.A1]>0;\"x\";\"\")"),
        ];
        for (excel, open) in same {
            assert!(
                parse(excel).is_some() && parse(excel) == parse(open),
                "{excel}: {:?} {:?}",
                parse(excel),
                parse(open)
            );
        }
    }

    #[test]
    fn what_is_no_formula_is_none() {
        let texts = [
            "=",
            "==",
            "= có",
            "=A",
            "=1+",
            "=(1",
            "=\"a",
            "=TenVung",
            "=SUM(1",
            "=[1]DS!A1",
            "=A1:",
            "=#REF!",
            "=A1 A2",
            "a",
        ];
        for text in texts {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(parse(&format!("={}1{}", "(".repeat(100), ")".repeat(100))), None);
    }
}
