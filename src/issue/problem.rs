//! The catalogue of codes. A code, once published, keeps its meaning: `F` files, `S` sheets, `C` cells,
//! `Q` settling, `R` rules, `P` printing, `T` rows that came back corrected (trả lại).

use super::codes::problems;
use super::example::Example;
use super::print_problem::PrintProblem;
use super::return_problem::ReturnProblem;
use super::{AuthorityFault, DateFault, Likely, Severity, Unmet};
use Severity::{Error, Note, Question, Warning};

problems! {
    /// A file that cannot be read, or was not.
    FileProblem {
        /// Nothing that holds a table; `kind` says what it really is, where that is known ("PDF", "Word").
        "F01" Error NotAWorkbook { kind: Option<String> },
        "F02" Error Encrypted,
        "F03" Error Empty,
        /// The container is broken; `detail` is the reader's own word.
        "F04" Error Corrupt { detail: String },
        "F05" Error Truncated,
        /// A workbook, but of a kind that is not read (`kind`: "Excel 4.0", "Numbers").
        "F06" Error NotSupported { kind: String },
        "F07" Error Unreadable { detail: String },
        /// Excel's own lock file `~$…`, a hidden file.
        "F08" Note Skipped,
        "F09" Note UnknownType { extension: String },
        "F10" Error TooLarge { limit: String },
        /// The content is of another type than the name says.
        "F11" Note WrongExtension { really: String },
        "F12" Warning NoTable,
        /// Reading it took more memory or time than a file may.
        "F13" Error TooHeavy { memory: String, seconds: u64 },
        /// An archive with more than one roster.
        "F14" Error SeveralInside { files: usize },
        /// A link that leads out of the folder, to a folder or to nothing; or a pipe or device, which has no end.
        "F15" Warning NotInFolder,
        /// Not read, and yet it may hold a roster; `kind` says what it is ("PDF", "Word").
        "F16" Warning PerhapsRoster { kind: String },
        /// A zip in a zip.
        "F17" Warning ArchiveInside,
        /// Questions that came back filled in: read for answers, not as a roster.
        "F20" Note ReadForAnswers { answers: usize },
        /// Something that the program wrote itself: no roster.
        "F21" Note OwnOutput,
    }
}

problems! {
    /// A sheet that cannot be understood, or was read with a remark.
    SheetProblem {
        "S01" Error HeaderNotFound,
        "S02" Note Hidden,
        "S03" Error Unreadable { detail: String },
        /// A header that nothing explains; the column is kept as it is.
        "S04" Note ColumnUnexplained { header: String },
        /// Two columns claim one meaning.
        "S05" Warning ColumnTwice { header: String, other: String },
        /// A header word was taken for a near one (`read_as`), because of a typing slip.
        "S06" Note HeaderNear { header: String, read_as: String },
        /// Hidden rows with something in them; the place is the first. They are read like the others.
        "S07" Note RowsHidden { rows: usize },
        "S08" Note ColumnsHidden { columns: usize },
        /// More cells than a sheet may hold.
        "S09" Error TooLarge { limit: u64 },
        /// Labels stand in a column and each thing has a column of its own: rows and columns were exchanged.
        "S10" Note OnItsSide,
        /// Numbered paragraphs of a Word document that name people or units and stand under no title of a list.
        "S11" Warning ListUnread { paragraphs: usize },
        /// A sheet of instructions with its examples, a list that drop-downs choose from, or numbers without names: no roster.
        "S12" Note NoRoster { rows: usize },
        /// Rows that a form was prefilled with, whose formulas find nothing.
        "S13" Note Prefilled { rows: usize },
        /// Formulas of which the file stores no value and that cannot be calculated here; the place is the first.
        "S14" Note FormulasOpen { cells: usize },
        /// A heading that nobody knows, or none: the column is what its values are (`read_as`).
        "S15" Note HeaderByValues { header: String, read_as: String },
    }
}

problems! {
    /// A cell that cannot be read as what its column holds, or was repaired.
    CellProblem {
        "C01" Warning NotADate,
        "C02" Warning NotANumber,
        "C03" Warning NotYesNo,
        /// `#REF!` and its kin.
        "C04" Warning ErrorValue,
        /// Texts of the sheet were repaired while reading (`repair`: "NFC", "TCVN3" …); the place is the first of them.
        "C05" Note Repaired { repair: String, cells: usize },
        /// A number such as 1.234 that may be thousands or a fraction.
        "C06" Question AmbiguousNumber,
        /// A column with dates of both orders: those whose numbers are both up to twelve may be read either way.
        "C07" Question DateOrderOpen { cells: usize },
        /// Real dates that another machine may have turned.
        "C08" Question DatesPerhapsSwapped { cells: usize },
        /// Letters of the text became question marks on its way; nothing in the file tells which they were.
        "C09" Warning LettersLost,
        /// A comment on a cell; a note where it was read as a remark of its row, or stands on no row of data.
        "C10" Warning Comment { is_read: bool },
        /// A text in a shape that lies over the sheet.
        "C11" Warning TextBox,
        /// Formulas of which the file stores no value were calculated; the place is the first of them.
        "C12" Note Calculated { cells: usize },
    }
}

problems! {
    /// A row that names something which the catalogues and the register do not settle.
    SettleProblem {
        "Q01" Question UnitUnknown { near: Option<String> },
        "Q02" Question UnitAmbiguous { candidates: Vec<String> },
        "Q03" Question AwardUnknown { near: Option<String> },
        /// "Bằng khen" without level or decision number.
        "Q04" Question AwardOpen { candidates: Vec<String> },
        "Q05" Question MovementUnknown { near: Option<String> },
        "Q06" Question SectorUnknown { near: Option<String> },
        "Q07" Question RecipientKindUnknown,
        "Q08" Question RecipientMissing,
        "Q09" Question AwardMissing { headers: Vec<String> },
        "Q10" Question UnitMissing,
        "Q11" Question MovementMissing,
        /// The same award in an earlier row.
        "Q12" Note Duplicate { first: String },
        /// Perhaps the same award as an earlier row: one of them lacks the decision.
        "Q13" Question PerhapsDuplicate { first: String },
        /// A correcting row that may correct that row, or another, or none; `rows` is how many may be meant.
        "Q37" Question CorrectsPerhaps { other: String, rows: usize },
        /// A row says what another row of its list says, word for word.
        "Q81" Question ListedTwice { first: String },
        /// Another list names the award, with another achievement, post or number of the certificate.
        "Q82" Question PerhapsDuplicateOtherwise { first: String },
        /// Another list of that title has most of the same rows, and this one not or otherwise.
        "Q83" Question VersionsDiffer { other: String },
        /// Two rows give other numbers of people of one unit, movement and time; `at` is where the other stands.
        "Q84" Question ParticipantsDiffer { number: u32, other: u32, at: String },
        /// One number of people stands for several movements of its row, so many rows of a table; the place is the first.
        "Q85" Warning NumberOfSeveralMovements { rows: usize },
        /// A number for all movements, where another row gives one for each.
        "Q86" Warning JointNumberBeside { number: u32, sum: u32, at: String },
        /// No year, date or phase: the record is in no phase.
        "Q14" Question PhaseUnknown,
        "Q15" Warning ActivityUnknown,
        "Q16" Question ScoreMissing,
        "Q17" Question PersonMissing,
        "Q18" Warning StatusUnknown,
        /// A register gives the unit's code to another name, too.
        "Q64" Question CodeOfTwo { code: String, other: String },
        /// Two registers say another state of a unit, and neither is known to be newer.
        "Q65" Question StatusContradicted { other: String },
        /// Units of a register that are dissolved, and nothing says since when: they count in no year.
        "Q67" Warning DissolvedWhen { units: usize },
        /// A unit is suspended, and nothing says since when.
        "Q68" Question SuspendedWhen,
        "Q20" Error DateMissing,
        "Q21" Warning GroundUnknown,
        "Q22" Warning PersonWithoutUnit,
        /// The table's kind is not known, so its rows are set aside.
        "Q23" Question TableKindUnknown { headers: Vec<String> },
        "Q24" Question BlockMissing,
        /// Perhaps the same person as an earlier one. Whoever sent the roster is not told who that is.
        "Q25" Question PersonPerhaps { candidates: Vec<String> },
        /// Not written as it is listed, but nothing else fits.
        "Q26" Warning ReadAs { read_as: String },
        /// A newer roster of the same sender takes the row's place; a warning where it says anything else, which `now` is.
        "Q27" Note Superseded { by: String, now: String },
        /// A newer roster of the same sender leaves the row out.
        "Q28" Question WithdrawnPerhaps { newer: String },
        /// A list of revoked or corrected awards names one that no roster has.
        "Q29" Warning NothingToRevoke,
        /// The same file under another name.
        "Q33" Note SameFile { first: String },
        /// Revoked, as the row or a list of revoked awards says.
        "Q34" Note Revoked { by: String },
        /// Set aside because a person said so.
        "Q35" Note LeftOut,
        /// An answer whose question does not come up any more; `first` names some of the rows that it was for.
        "Q30" Note AnswerUnused { subject: String, first: Vec<String> },
        /// An answer of which a part fits nothing that may be answered; `near` are the choices most like it.
        "Q31" Warning AnswerUnknown { subject: String, part: String, near: Vec<String> },
        /// An answer that more or fewer rows go by than before; `first` names some of them.
        "Q32" Note AnswerAffects { subject: String, before: u32, now: u32, first: Vec<String> },
        /// Another score of the unit in that year.
        "Q38" Warning UnitScoredTwice { year: i32, block: String, first: String },
        /// No roster lists the units, so a misspelt one counts as another.
        "Q39" Warning NoRegister { units: usize },
        /// Without a register: a unit of nearly the name of an earlier one.
        "Q40" Question UnitNearAnother { near: String },
        /// Other rows of the same decision say another day (`day`, in figures); `first` is one of them.
        "Q41" Question DecisionDatedTwice { day: String, first: String },
        /// Answers whose questions had other ids in an earlier version of the program; `files` are where they lie.
        "Q42" Note AnswersOfBefore { answers: usize, files: Vec<String> },
        /// Titles or headings propose or register, and decisions stand in a part of the list's rows.
        "Q43" Question StateContradicted,
        /// A remark or a comment that may take its row out.
        "Q59" Question RemarkInDoubt { remark: String },
        /// Marks or units below a heading that nothing explains.
        "Q45" Question ColumnOpen { header: String },
        /// A remark with a word of denial from which nothing was taken.
        "Q46" Warning RemarkOpen,
        /// A phase or year that is named, and the row's own year that it does not hold.
        "Q48" Question TimeContradicted { said: String, own: i32 },
        /// A list of what is to be done: nothing of it was done yet.
        "Q49" Note ActivityPlanned,
        /// An activity that its own row says was not held.
        "Q50" Note ActivityCalledOff,
        /// A number that stands once for several units of a row.
        "Q47" Warning NumberShared,
        /// A hidden row that says what no visible one says.
        "Q55" Question RowsHidden,
        /// A hidden column that says otherwise than a visible one of its meaning.
        "Q56" Question ColumnHidden { header: String },
        /// A formula without a value under a heading that bears on a number.
        "Q57" Question FormulaOpen { header: String },
        /// A row of activities that names none.
        "Q58" Question ActivityMissing,
        /// A row of units, participation, scores, officers or activities that is struck out: set aside.
        "Q44" Warning StruckOut,
        /// A row of a blank form that still says "Ví dụ" and is not the form's example any more.
        "Q74" Error ExampleTypedOver,
        /// A row of participation with blank marks and nothing else: no record.
        "Q61" Note NothingSaid,
        /// Points of six months or a quarter: a block is ranked by those of the year.
        "Q66" Note PartOfYear,
        /// Words behind a name that are neither a part of it nor a post, a birth or a sex.
        "Q62" Note NameApart { rest: String },
        /// "A và 05 thành viên": people without names.
        "Q63" Error PeopleUnnamed { rest: String },
        /// Two answers to one question in one source.
        "Q36" Warning AnswersDiffer { subject: String, answer: String, other: String, other_answer: String },
        /// A sheet of questions that has lost columns (their names in the hidden row), so that not all of it can be read back.
        "Q71" Warning AnswerSheetDamaged { columns: Vec<String> },
        /// An answer in a line whose id is none, or is gone.
        "Q72" Warning AnswerToNothing { id: String, subject: String },
    }
}

problems! {
    /// A record that breaks a rule of the field; the law and article stand with the rule in `check`.
    RuleProblem {
        "R01" Error RecipientKindUnfit { form: String, kind: String },
        "R02" Warning AuthorityUnfit { form: String, fault: AuthorityFault },
        "R03" Warning ByBoardChair { form: String },
        "R04" Question TwoAwardsForOne { form: String, other: String, first: String },
        "R05" Note MoneyForHighestOnly { form: String, highest: String, year: i32 },
        "R06" Error StepOfOtherGround { form: String, step: String, year: i32 },
        "R08" Error Held { remark: String },
        "R09" Warning DisciplinedWithin { until: i32 },
        "R11" Note ShareOfWomen { form: String, women: u32, persons: u32 },
        "R13" Warning UnitFighterUnmet { unmet: Unmet },
        "R14" Error ProvincialFighterUnmet { unmet: Unmet },
        "R15" Error NationalFighterUnmet { unmet: Unmet },
        "R16" Warning AdvancedWorkerUnmet { unmet: Unmet },
        "R17" Error ExcellentCollectiveUnmet { unmet: Unmet },
        "R18" Error AdvancedCollectiveUnmet { unmet: Unmet },
        "R19" Error ProvincialFlagUnmet { unmet: Unmet },
        "R20" Error GovernmentFlagUnmet { unmet: Unmet },
        /// One flag a block is inferred from the law: what was decided otherwise counts all the same.
        "R21" Warning TwoFlagsInBlock { block: String, year: i32, flags: usize },
        "R22" Warning ProvincialPersonUnmet { unmet: Unmet },
        "R23" Warning ProvincialCollectiveUnmet { unmet: Unmet },
        "R24" Warning ProvincialHouseholdUnmet { unmet: Unmet },
        "R25" Warning PrimeMinisterPersonUnmet { unmet: Unmet },
        "R26" Warning PrimeMinisterCollectiveUnmet { unmet: Unmet },
        "R27" Warning ThirdOrderUnmet { unmet: Unmet },
        "R28" Warning HigherOrderUnmet { unmet: Unmet },
        "R29" Warning ReportTooOld { end: i32, months: u32 },
        "R30" Warning TooManyFighters { fighters: u32, workers: u32, share: u32 },
        "R31" Warning TwoStateAwards { other: String, year: i32 },
        /// The vote in hundredths of a percent.
        "R32" Warning VoteTooLow { form: String, said: u32, wanted: u32 },
        "R33" Question UnitDissolved { last_year: Option<i32> },
        "R34" Note FewDirectWorkers { workers: u32, persons: u32 },
        "R35" Warning DateOdd { fault: DateFault },
        "R36" Warning TooYoungForRank { founded: i32, year: i32 },
        "R37" Question HouseholdAsPerson,
        /// It changes what is counted, so somebody has to see it.
        /// The remark of the row, where it says so itself; else a list of revoked awards does.
        "R38" Warning Revoked { remark: Option<String> },
        /// A line of sums, a line that says how long a list is, or a ratio; `column` is its heading, empty for a number of rows.
        "R39" Warning TotalDiffers { column: String, written: String, counted: f64, likely: Option<Likely> },
        /// The written rank beside the one that follows from the scores.
        "R40" Warning RankDiffers { written: u32, computed: u32 },
        /// Money of a roster beside what the decree gives, in đồng; `lower_title`: a higher title of the period is paid instead.
        "R41" Warning MoneyDiffers { written: i64, due: i64, lower_title: bool },
        /// Several members of a block share the first rank.
        "R42" Note BlockMustVote { block: String, units: usize },
        /// It registered or took part in a year in which the register has it at work no more, or not yet.
        "R46" Warning NotAtWork { unit: String, year: i32 },
    }
}

impl RuleProblem {
    /// The code of a number that a roster says of itself and that nothing bears out.
    pub const TOTALS: &str = "R39";
}

/// Any of them.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    File(FileProblem),
    Sheet(SheetProblem),
    Cell(CellProblem),
    Settle(SettleProblem),
    Rule(RuleProblem),
    Print(PrintProblem),
    Return(ReturnProblem),
}

macro_rules! into_problem {
    ($($variant:ident($type:ident)),*) => {
        $(impl From<$type> for Problem { fn from(problem: $type) -> Self { Self::$variant(problem) } })*

        impl Problem {
            pub fn code(&self) -> &'static str {
                match self { $(Self::$variant(problem) => problem.code()),* }
            }

            pub fn severity(&self) -> Severity {
                match self { $(Self::$variant(problem) => problem.severity()),* }
            }
        }
    };
}
into_problem!(
    File(FileProblem),
    Sheet(SheetProblem),
    Cell(CellProblem),
    Settle(SettleProblem),
    Rule(RuleProblem),
    Print(PrintProblem),
    Return(ReturnProblem)
);
