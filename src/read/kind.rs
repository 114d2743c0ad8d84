//! What a table is about, by its columns and, where they do not tell, by the lines around them (PRODUCT: the kinds of
//! roster). A table gives every kind of fact that its columns hold: one more column takes nothing away. When in doubt, nothing.

use super::ReadSettings;
use crate::model::TableKind;
use crate::roster::column::Column;
use crate::roster::meaning::Meaning;
use crate::roster::text::fold;

/// The kinds of facts in a table with these columns, the one that the table is called by first; `around` are its titles, its group rows
/// and the sheet's name.
pub fn kinds(columns: &[Column], around: &[&str], settings: &ReadSettings) -> Vec<TableKind> {
    let of = Of { columns, around: around.iter().map(|text| format!(" {} ", fold(text))).collect(), settings };
    if of.is_crossed() {
        return of.by_years().into_iter().collect();
    }
    let tests: [(TableKind, bool); 6] = [
        (TableKind::Scores, of.has_scores()),
        (TableKind::Activities, of.has_activities()),
        (TableKind::Participation, of.has_participation()),
        (TableKind::Awards, of.has_awards()),
        (TableKind::Units, of.is_register()),
        (TableKind::Officers, of.has_officers()),
    ];
    let found: Vec<TableKind> = tests.into_iter().filter(|(_, holds)| *holds).map(|(kind, _)| kind).collect();
    if !found.is_empty() || !of.is_named() {
        return found;
    }
    // The columns do not tell: the lines around them may.
    let joined_in = of.joins_in_by_title() && !of.has(&[Meaning::DecisionNo, Meaning::Decision]);
    // Numbers of people under a title of awards are a summary, whose names nobody gives.
    let counted = of.has(&[Meaning::Participants]) && !of.has(&[Meaning::Person]);
    match (of.grants() && !counted, joined_in) {
        (true, _) => vec![TableKind::Awards],
        (false, true) => vec![TableKind::Participation],
        (false, false) => Vec::new(),
    }
}

/// "Ngày đăng ký" in a list of those who registered is no day on which a unit was founded, and says of each that it did.
pub fn days_of_registering(columns: &mut [Column], kind: Option<TableKind>, around: &[&str]) {
    let registers = around.iter().any(|text| format!(" {} ", fold(text)).contains(" dang ky "));
    let is_told = columns.iter().any(|column| column.meaning == Meaning::Registered);
    if kind == Some(TableKind::Participation) && registers && !is_told {
        let is_day = |column: &&mut Column| column.meaning == Meaning::Founded && says_registering(column);
        columns.iter_mut().filter(is_day).for_each(|column| column.meaning = Meaning::Registered);
    }
}

fn says_registering(column: &Column) -> bool {
    fold(&column.header).contains("dang ky")
}

struct Of<'a> {
    columns: &'a [Column],
    around: Vec<String>,
    settings: &'a ReadSettings,
}

impl Of<'_> {
    fn has(&self, meanings: &[Meaning]) -> bool {
        self.columns.iter().any(|column| meanings.contains(&column.meaning))
    }

    fn says(&self, words: &[String]) -> bool {
        let mut words = words.iter().map(|word| format!(" {} ", fold(word)));
        words.any(|word| self.around.iter().any(|text| text.contains(&word)))
    }

    fn is_named(&self) -> bool {
        self.has(&[Meaning::Name, Meaning::Unit, Meaning::Person, Meaning::Workplace, Meaning::UnitMark])
    }

    fn is_awarded(&self) -> bool {
        self.has(&[Meaning::Award, Meaning::AwardMark])
    }

    /// Whether the rows join in movements: a mark or a number says so.
    fn joins_in(&self) -> bool {
        self.has(&[Meaning::Registered, Meaning::TookPart, Meaning::Participants])
    }

    /// Whether a line says that the rows join in, or names a movement in which they do.
    fn joins_in_by_title(&self) -> bool {
        let names_a_movement = || self.around.iter().any(|text| self.settings.spellings.holds_a_movement(text));
        self.says(&self.settings.participation_titles) || names_a_movement()
    }

    /// A mark below a year, or registration and result below each of several things that no heading names, is one record a column: the
    /// row as a whole would be counted wrongly.
    fn is_crossed(&self) -> bool {
        let unnamed = |meaning: Meaning| {
            let of =
                |column: &&Column| column.meaning == meaning && column.stands_for.is_none() && column.year().is_none();
            self.columns.iter().filter(of).count()
        };
        self.has(&[Meaning::YearMark])
            || (!self.has(&[Meaning::Movement])
                && [Meaning::Registered, Meaning::TookPart].iter().any(|&meaning| unnamed(meaning) > 1))
    }

    /// Years under a title that speaks of a movement: each mark is one unit's participation in one year.
    fn by_years(&self) -> Option<TableKind> {
        let yearly = self.has(&[Meaning::YearMark])
            && !self.is_awarded()
            && !self.has(&[Meaning::MovementMark, Meaning::Registered, Meaning::TookPart]);
        let joined_in = yearly && self.is_named() && self.says(&self.settings.participation_titles);
        // Where the lines speak of awards as well, a mark may be one: that is asked.
        (joined_in && !self.speaks_of_awards()).then_some(TableKind::Participation)
    }

    /// Whether a line speaks of awards. "Thi đua, khen thưởng" is the name of the work as a whole.
    fn speaks_of_awards(&self) -> bool {
        let mut words = self.settings.award_titles.iter().map(|word| format!(" {} ", fold(word)));
        let lines: Vec<String> = self.around.iter().map(|text| text.replace(" thi dua khen thuong ", "  ")).collect();
        words.any(|word| lines.iter().any(|text| text.contains(&word)))
    }

    /// Whether a line grants awards to those in the list: not where it only names an event at which some are given ("đại biểu dự lễ
    /// trao Bằng khen").
    fn grants(&self) -> bool {
        let line = |text: &&String| {
            let text = text.replace(" thi dua khen thuong ", "  ");
            let mut words = self.settings.award_titles.iter().map(|word| format!(" {} ", fold(word)));
            let first = words.by_ref().filter_map(|word| text.find(&word)).min();
            first.is_some_and(|at| {
                let list = text[..at].rfind(" danh sach ").map_or(0, |list| list);
                let before = format!("{} ", &text[list..at]);
                !self.settings.events.iter().any(|event| before.contains(&format!(" {event} ")))
            })
        };
        self.around.iter().any(|text| line(&text))
    }

    fn has_scores(&self) -> bool {
        self.is_named() && self.has(&Meaning::POINTS)
    }

    /// Something that was done, on a day; "Nội dung" in a list of units is none.
    fn has_activities(&self) -> bool {
        let done = self.has(&[Meaning::Activity]) && !self.is_awarded();
        let of_units = self.has(&[Meaning::Movement, Meaning::MovementMark, Meaning::Registered])
            || (self.has_data_of_units() && self.has(&[Meaning::Unit, Meaning::Name]));
        done && (self.has(&[Meaning::Date]) || !of_units) && !self.has_scores()
    }

    fn has_participation(&self) -> bool {
        let of_activities = self.has(&[Meaning::Activity]) && self.has(&[Meaning::Date]);
        let joins_in = self.has(&[Meaning::Registered, Meaning::TookPart, Meaning::MovementMark]);
        if (self.has_scores() && !joins_in) || of_activities {
            return false;
        }
        if !self.is_named() {
            // The list of one unit, which the title names.
            return self.has(&[Meaning::Movement]) && self.joins_in() && !self.is_awarded();
        }
        let decided = self.has(&[Meaning::DecisionNo, Meaning::Decision]);
        // An award may be for a movement: then it takes a mark to say that the row joined in.
        let of_movements = match self.is_awarded() {
            true => self.has(&[Meaning::Registered, Meaning::TookPart]),
            false => self.has(&[Meaning::MovementMark, Meaning::Movement, Meaning::Registered, Meaning::TookPart]),
        };
        // Marks below quarters or months, in the movement of the title.
        let by_parts =
            self.has(&[Meaning::PartMark]) && !self.is_awarded() && self.says(&self.settings.participation_titles);
        // Numbers of people, in the movement of the title.
        let by_people = self.has(&[Meaning::Participants])
            && !self.is_awarded()
            && !self.speaks_of_awards()
            && self.joins_in_by_title();
        (of_movements || by_parts || by_people) && !decided
    }

    /// Awards of those that the rows name; or decisions of awards, which are of the one that a title names.
    fn has_awards(&self) -> bool {
        let decided = || self.has(&[Meaning::DecisionNo, Meaning::Decision, Meaning::DecisionDate]);
        self.is_awarded() && (self.is_named() || decided() && self.has(&[Meaning::Award]))
    }

    fn has_data_of_units(&self) -> bool {
        self.has(&Meaning::OF_UNITS)
    }

    /// A list of units with what only a register says of them. Under a title of awards their sector is said of those who got them.
    fn is_register(&self) -> bool {
        let titled = self.speaks_of_awards() && !self.has(&[Meaning::Code]);
        let other =
            self.has_scores() || self.has_participation() || self.is_awarded() || titled || self.registers_by_days();
        self.has(&[Meaning::Unit, Meaning::Name])
            && self.has_data_of_units()
            && !other
            && !self.has(&[Meaning::Person, Meaning::Achievement, Meaning::DecisionNo, Meaning::Decision])
    }

    /// A title of those who joined in over nothing but their names and the day on which they registered.
    fn registers_by_days(&self) -> bool {
        let of_units = |column: &&Column| Meaning::OF_UNITS.contains(&column.meaning);
        let mut columns = self.columns.iter().filter(of_units).peekable();
        columns.peek().is_some()
            && columns.all(|column| column.meaning == Meaning::Founded && says_registering(column))
            && self.joins_in_by_title()
    }

    /// Who does the work of emulation in a unit; a person is one where it is said how.
    fn has_officers(&self) -> bool {
        let person =
            self.has(&[Meaning::Person]) && self.has(&[Meaning::Concurrent, Meaning::FullTime, Meaning::Trained]);
        self.has(&[Meaning::Officer]) || (person && !self.is_awarded())
    }
}
