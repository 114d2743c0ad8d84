//! In which state a row or a line around it names an award: registered, proposed, refused, withdrawn, granted. And what a list does to
//! awards of other lists: it takes them back, or corrects them (Law 06/2022/QH15, article 93; Decree 152/2025, article 58).

use super::behind_names::behind_names;
use super::fact::{Fact, Source};
use super::lines::lines;
use crate::model::{AwardStatus, StateWords};
use crate::place::CellRef;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::memo::Memo;
use crate::roster::table::{Cell, Comment, RowView};
use crate::roster::text::{fold, key};
use crate::roster::value;
use crate::wording::words::Words;

/// What a list or a row does to awards that other rows grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListEffect {
    /// It takes another row's award back.
    Revokes,
    /// It says rightly what another row says wrongly.
    Corrects,
}

impl ListEffect {
    pub fn of(text: &str, words: &Words<'_>) -> Option<Self> {
        if words.revoking.inside(&without_other_recoveries(text)) {
            return Some(Self::Revokes);
        }
        words.correcting.inside(text).then_some(Self::Corrects)
    }
}

/// What is taken back behind "thu hồi" where that is an award, folded.
const TAKEN_BACK: &[&str] =
    &["quyet", "bang", "giay", "danh", "khen", "hinh", "co", "va", "theo", "cac", "ket", "huy", "lai"];

/// The folded line without "thu hồi" where it is debts, land or money that is recovered: "thành tích trong thu hồi nợ xấu".
fn without_other_recoveries(line: &str) -> String {
    let folded = fold(line);
    let words: Vec<&str> = folded.split(' ').collect();
    let is_other = |at: usize| {
        let next = words.get(at + 2);
        words[at] == "thu" && words.get(at + 1) == Some(&"hoi") && next.is_some_and(|next| !TAKEN_BACK.contains(next))
    };
    let kept = (0..words.len()).filter(|at| !is_other(*at) && !at.checked_sub(1).is_some_and(is_other));
    kept.map(|at| words[at]).collect::<Vec<_>>().join(" ")
}

/// The words of states, in the two spellings that are compared.
#[derive(Debug)]
pub struct StateLexicon {
    /// What says a state outright, the strongest first.
    phrases: Vec<(AwardStatus, Vec<Phrase>)>,
    /// Phrases that hold a word of a state and say none ("rút kinh nghiệm").
    without: Vec<Phrase>,
    /// What may take a row out where it begins a remark.
    doubtful: Vec<Phrase>,
    /// How a line begins that says what is to be done.
    planned: Vec<Phrase>,
    denials: Vec<Phrase>,
    /// What a denial before it makes a refusal.
    approvals: Vec<Phrase>,
    of_cells: Memo<Option<AwardStatus>>,
    of_headings: Memo<Option<AwardStatus>>,
}

/// A phrase with its marks and without.
#[derive(Debug)]
struct Phrase {
    marked: Vec<String>,
    bare: Vec<String>,
    /// One word that without its marks is another, or a name: "hủy" and "Huy", "chưa" and "chùa".
    is_short: bool,
}

/// How many words may stand between a denial and what it denies: "không được Hội đồng thông qua".
const BETWEEN: usize = 3;

/// How many words may stand before what a cell says at its beginning: "Hội đồng không đồng ý".
const BEFORE: usize = 2;

impl Phrase {
    fn new(text: &str) -> Self {
        let (marked, bare) = (words_of(&key(text)), words_of(&fold(text)));
        Self { is_short: bare.len() == 1 && bare != marked, marked, bare }
    }

    /// Where it stands among words; a text without any mark is compared without marks, but for what is another word then.
    fn at(&self, clause: &Clause) -> Option<usize> {
        if clause.is_bare && self.is_short {
            return None;
        }
        let (words, phrase) = if clause.is_bare { (&clause.bare, &self.bare) } else { (&clause.marked, &self.marked) };
        words.windows(phrase.len().max(1)).position(|window| window == phrase.as_slice())
    }
}

impl Phrase {
    /// The same of a word that is told by what stands behind it: a denial before an approval.
    fn word_at(&self, clause: &Clause) -> Option<usize> {
        let (words, phrase) = if clause.is_bare { (&clause.bare, &self.bare) } else { (&clause.marked, &self.marked) };
        words.windows(phrase.len().max(1)).position(|window| window == phrase.as_slice())
    }
}

/// A part of a text between signs.
struct Clause {
    marked: Vec<String>,
    bare: Vec<String>,
    is_bare: bool,
}

fn clauses(text: &str) -> impl Iterator<Item = Clause> {
    let is_bare = text.is_ascii();
    let parts = text.split([',', '.', ';', ':', '(', ')', '\n']);
    parts.map(move |part| Clause { marked: words_of(&key(part)), bare: words_of(&fold(part)), is_bare })
}

fn words_of(text: &str) -> Vec<String> {
    text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

impl StateLexicon {
    pub fn new(words: &StateWords) -> Self {
        let phrases = |list: &[String]| list.iter().map(|text| Phrase::new(text)).collect::<Vec<_>>();
        Self {
            phrases: vec![
                (AwardStatus::Refused, phrases(&words.refused)),
                (AwardStatus::Withdrawn, phrases(&words.withdrawn)),
                (AwardStatus::Duplicate, phrases(&words.duplicate)),
                (AwardStatus::Proposed, phrases(&words.proposed)),
                (AwardStatus::Registered, phrases(&words.registered)),
                (AwardStatus::Counted, phrases(&words.granted)),
            ],
            without: phrases(&words.none),
            doubtful: phrases(&words.doubtful),
            planned: phrases(&words.planned),
            denials: phrases(&words.denials),
            approvals: phrases(&words.approvals),
            of_cells: Memo::default(),
            of_headings: Memo::default(),
        }
    }

    /// What a text says, the strongest first; in its first words alone, where `first`.
    fn said(&self, text: &str, first: bool) -> Option<AwardStatus> {
        let all: Vec<Clause> = clauses(text).filter(|clause| !clause.bare.is_empty()).collect();
        let clauses = if first { &all[..all.len().min(1)] } else { &all[..] };
        let fits = |at: usize| !first || at <= BEFORE;
        let states = clauses.iter().filter_map(|clause| {
            let by_words = || {
                if self.without.iter().any(|phrase| phrase.at(clause).is_some()) {
                    return None;
                }
                let says =
                    |phrase: &Phrase| phrase.at(clause).is_some_and(|at| fits(at) && !self.is_denied(clause, at));
                // Of a line around rows "trùng" says nothing of them.
                let may = |state: AwardStatus| first || state != AwardStatus::Duplicate;
                self.phrases.iter().find(|(state, list)| may(*state) && list.iter().any(says))
            };
            let is_without = || self.without.iter().any(|phrase| phrase.word_at(clause).is_some());
            if self.refusal(clause).is_some_and(fits) && !is_without() {
                return Some(AwardStatus::Refused);
            }
            by_words().map(|(state, _)| *state)
        });
        states.min_by_key(|state| self.phrases.iter().position(|(known, _)| known == state))
    }

    /// The refusal or withdrawal that a text says at its beginning or alone.
    pub fn takes_out(&self, text: &str) -> Option<AwardStatus> {
        self.said(text, true).filter(|state| takes_out(*state))
    }

    /// Whether a text begins as a plan does: "KẾ HOẠCH HOẠT ĐỘNG", "Thời gian dự kiến" at its end.
    pub fn plans(&self, text: &str) -> bool {
        let first = clauses(text).find(|clause| !clause.bare.is_empty());
        first.is_some_and(|clause| {
            let stands = |phrase: &Phrase| {
                phrase.at(&clause).is_some_and(|at| at == 0 || at + phrase.bare.len() == clause.bare.len())
            };
            self.planned.iter().any(stands)
        })
    }

    /// Whether a text may take its row out and does not say so outright: it begins with what may do so, or denies something that no list
    /// names ("không tính"); or it says so behind something else ("đã nghỉ việc, không khen").
    fn doubts(&self, text: &str) -> bool {
        let mut clauses = clauses(text).filter(|clause| !clause.bare.is_empty());
        let is_near = |at: usize| at <= BEFORE;
        let is_known = |clause: &Clause| self.without.iter().any(|phrase| phrase.at(clause).is_some());
        let begins = clauses.next().is_some_and(|clause| {
            let says =
                |phrase: &Phrase| phrase.at(&clause).is_some_and(|at| is_near(at) && !self.is_denied(&clause, at));
            !is_known(&clause)
                && (self.doubtful.iter().any(says) || self.denies_something(&clause).is_some_and(is_near))
        });
        let withdraws = |clause: &Clause| {
            let says = |phrase: &Phrase| phrase.at(clause).is_some_and(|at| is_near(at) && !self.is_denied(clause, at));
            self.phrases.iter().any(|(state, list)| *state == AwardStatus::Withdrawn && list.iter().any(says))
        };
        let takes_out = |clause: &Clause| self.refusal(clause).is_some_and(is_near) || withdraws(clause);
        begins || clauses.any(|clause| takes_out(&clause) && !is_known(&clause))
    }

    /// Where a clause denies something, but for what would take a row out: "không rút".
    fn denies_something(&self, clause: &Clause) -> Option<usize> {
        let (at, length) = self.denial(clause)?;
        let rest = clause.from(at + length);
        let takes_out = self.phrases.iter().filter(|(state, _)| takes_out(*state)).flat_map(|(_, list)| list);
        let is_denied = |phrase: &Phrase| phrase.at(&rest).is_some_and(|between| between <= BETWEEN);
        let is_affirmed = takes_out.chain(&self.doubtful).any(is_denied);
        (!rest.bare.is_empty() && !is_affirmed).then_some(at)
    }

    /// Whether a text is nothing but a denial.
    fn denies(&self, text: &str) -> bool {
        let mut all = clauses(text).filter(|clause| !clause.bare.is_empty());
        let alone = all.next().filter(|_| all.next().is_none());
        alone.is_some_and(|clause| self.denial(&clause) == Some((0, clause.bare.len())))
    }

    /// What a mark below a heading says that begins with a refusal or withdrawal and holds no number: "Không đồng ý", "Xin rút".
    pub fn refuses_by_marks(&self, heading: &str) -> Option<AwardStatus> {
        self.takes_out(heading).filter(|_| !fold(heading).starts_with("so "))
    }

    /// Whether a heading is nothing but an approval: "Đồng ý".
    pub fn approves_by_marks(&self, heading: &str) -> bool {
        let mut all = clauses(heading).filter(|clause| !clause.bare.is_empty());
        let alone = all.next().filter(|_| all.next().is_none());
        let is_whole = |clause: &Clause| {
            self.approvals.iter().any(|phrase| phrase.at(clause) == Some(0) && phrase.bare.len() == clause.bare.len())
        };
        alone.is_some_and(|clause| is_whole(&clause))
    }

    /// Whether something behind the first words of a text takes back what they name: "Kiểm tra chéo (hoãn)", "Tập huấn - đã hủy".
    pub fn is_called_off(&self, text: &str) -> bool {
        let off = |list: &[Phrase], clause: &Clause| {
            list.iter().any(|phrase| phrase.at(clause).is_some_and(|at| at <= 1)) && self.denial(clause).is_none()
        };
        let withdrawn = |clause: &Clause| {
            let mut states = self.phrases.iter();
            states.any(|(state, list)| *state == AwardStatus::Withdrawn && off(list, clause))
        };
        let parts: Vec<Clause> = clauses(&text.replace(" - ", ", ").replace(" – ", ", ")).collect();
        parts.iter().skip(1).any(|clause| off(&self.doubtful, clause) || withdrawn(clause))
    }

    /// Whether a text begins with a denial, whatever it denies.
    pub fn begins_with_denial(&self, text: &str) -> bool {
        let first = clauses(text).find(|clause| !clause.bare.is_empty());
        first.and_then(|clause| self.denial(&clause)).is_some_and(|(at, _)| at == 0)
    }

    /// Where the first denial of a clause stands, and of how many words it is.
    fn denial(&self, clause: &Clause) -> Option<(usize, usize)> {
        let found = |denial: &Phrase| Some((denial.word_at(clause)?, denial.bare.len()));
        self.denials.iter().filter_map(found).min()
    }

    /// Whether a denial stands right before a phrase: "không rút" says nothing.
    fn is_denied(&self, clause: &Clause, at: usize) -> bool {
        let denied = |denial: &Phrase| {
            let before = denial.word_at(clause).map(|first| first + denial.bare.len());
            before.is_some_and(|end| end <= at && at - end <= BETWEEN)
        };
        self.denials.iter().any(denied)
    }

    /// Where a denial stands that denies an approval.
    fn refusal(&self, clause: &Clause) -> Option<usize> {
        self.denials.iter().find_map(|denial| {
            let at = denial.word_at(clause)?;
            let rest = clause.from(at + denial.bare.len());
            let denied = |phrase: &Phrase| phrase.at(&rest).is_some_and(|between| between <= BETWEEN);
            self.approvals.iter().any(denied).then_some(at)
        })
    }
}

impl Clause {
    fn from(&self, at: usize) -> Self {
        let rest = |words: &[String]| words.get(at..).unwrap_or(&[]).to_vec();
        Self { marked: rest(&self.marked), bare: rest(&self.bare), is_bare: self.is_bare }
    }
}

/// Whether a state takes an award out: said anywhere, it holds for all that stands below or beside it.
pub fn takes_out(state: AwardStatus) -> bool {
    matches!(state, AwardStatus::Refused | AwardStatus::Withdrawn)
}

/// The state that the lines around a row say, the name of the file last: a refusal or withdrawal of any of them, else that of the
/// nearest that says one.
pub fn of_lines(row: RowView<'_>, states: &StateLexicon) -> Option<Fact<AwardStatus>> {
    let said_by = |(source, text): (Source, &str)| Some(Fact::of(states.said(text, false)?, source));
    // A file is often named by a person or place: it takes nothing out.
    let file = said_by((Source::FileName, Source::FileName.text(row))).filter(|fact| !takes_out(*fact.value()));
    let said: Vec<Fact<AwardStatus>> = lines(row).filter_map(said_by).chain(file).collect();
    let out = said.iter().find(|fact| takes_out(*fact.value()));
    out.or(said.first()).cloned()
}

/// The state that a line says.
pub fn of_line(text: &str, states: &StateLexicon) -> Option<AwardStatus> {
    states.said(text, false)
}

/// Columns in which a row may say what became of its award.
const SAID_IN: &[Meaning] = &[Meaning::Remark, Meaning::Result, Meaning::CouncilVote, Meaning::Class, Meaning::Status];

/// The state that a row says itself: struck out it is withdrawn, whatever stands in it; else in a remark, a result or a vote, at its
/// beginning or alone.
pub fn of_row(row: RowView<'_>, states: &StateLexicon) -> Option<Fact<AwardStatus>> {
    if let Some(first) = row.row.cells.first().filter(|_| row.row.struck_out) {
        return Some(Fact::of_cell(AwardStatus::Withdrawn, first));
    }
    let columns = SAID_IN.iter().flat_map(|meaning| row.cells(*meaning).map(|(_, cell)| (*meaning, cell)));
    let said: Vec<Fact<AwardStatus>> = columns
        .filter_map(|(meaning, cell)| {
            // "Không" as a remark is no remark; as a result it is one.
            let bare_no = || {
                let is_result = matches!(meaning, Meaning::Result | Meaning::CouncilVote);
                (is_result && states.denies(&cell.text)).then(|| Fact::of_cell(AwardStatus::Refused, cell))
            };
            of_cell(cell, states).or_else(bare_no)
        })
        .collect();
    let out = said.iter().find(|fact| takes_out(*fact.value())).cloned();
    let behind_name = || behind_names(row).find_map(|(cell, text)| Some(Fact::of_cell(states.takes_out(text)?, cell)));
    out.or_else(behind_name)
        .or_else(|| of_marks(row, states))
        .or_else(|| of_comments(row, states))
        .or(said.first().cloned())
}

/// A mark below a heading that is nothing but a refusal or withdrawal: "Không đồng ý".
fn of_marks(row: RowView<'_>, states: &StateLexicon) -> Option<Fact<AwardStatus>> {
    row.cells(Meaning::Unexplained).find_map(|(column, cell)| {
        let state = states.refuses_by_marks(&column.header)?;
        (value::yes_no(cell) == Ok(Some(true))).then(|| Fact::of_cell(state, cell))
    })
}

/// A refusal or withdrawal that a comment on one of the row's cells says.
fn of_comments(row: RowView<'_>, states: &StateLexicon) -> Option<Fact<AwardStatus>> {
    let said =
        |(at, comment): (CellRef, &Comment)| Some(Fact::of(states.takes_out(&comment.text)?, Source::Comment(at)));
    row.sheet.comments_on(row.row.row).find_map(said)
}

/// A text that may take its row out, and the cell of the row that it stands in or on.
#[derive(Clone, Copy, Debug)]
pub struct Doubt<'a> {
    pub text: &'a str,
    pub cell: Option<&'a Cell>,
}

/// What only a person can tell: a refusal or withdrawal in a column that nothing explains, since it may be of something else; a remark or
/// a comment that may take the row out ("Bỏ tên này").
pub fn in_doubt<'a>(row: RowView<'a>, states: &StateLexicon) -> Option<Doubt<'a>> {
    let in_cell = |(_, cell): (_, &'a Cell)| Doubt { text: cell.text.as_str(), cell: Some(cell) };
    let unexplained = row.cells(Meaning::Unexplained).map(in_cell);
    let remarks = row.cells(Meaning::Remark).map(in_cell);
    let comments = row.sheet.comments_on(row.row.row);
    let comments = comments.map(|(at, comment)| Doubt { text: &comment.text, cell: row.row.cell_at(at.column) });
    let out = |doubt: &Doubt<'_>| {
        doubt.cell.and_then(|cell| of_cell(cell, states)).is_some_and(|fact| takes_out(*fact.value()))
    };
    let behind_names = behind_names(row).map(|(cell, text)| Doubt { text, cell: Some(cell) });
    let said = remarks.chain(comments).chain(behind_names);
    unexplained.filter(out).chain(said.filter(|doubt| states.doubts(doubt.text))).next()
}

/// Whether a comment speaks of the state of its row.
pub fn of_comment(text: &str, states: &StateLexicon) -> bool {
    states.takes_out(text).is_some() || states.doubts(text)
}

/// The state that a cell says at its beginning or alone.
pub fn of_cell(cell: &Cell, states: &StateLexicon) -> Option<Fact<AwardStatus>> {
    let state = states.of_cells.of(&cell.text, || states.said(&cell.text, true))?;
    Some(Fact::of_cell(state, cell))
}

/// The state that the heading of an award's column says: "Danh hiệu đăng ký".
pub fn of_heading(column: &Column, states: &StateLexicon) -> Option<Fact<AwardStatus>> {
    let state = states.of_headings.of(&column.header, || states.said(&column.header, false))?;
    Some(Fact::of(state, Source::Heading(column.column)))
}
