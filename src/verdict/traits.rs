//! What tells two awards of one recipient and form apart: decision, year, period, movement and phases; achievement, number in the
//! register of certificates, post and sex.

use crate::model::{Award, Date, Key, PositionClass, Sex, TableId, Text, ids_before};
use crate::roster::meaning::Meaning;
use crate::roster::table::RowView;
use crate::roster::text::fold;
use crate::roster::value::PlainNumber;

/// What a row says of an award beside recipient and form.
#[derive(Clone, Debug)]
pub struct Trait<'a> {
    /// In small letters.
    pub decision_no: Option<String>,
    /// The same without what its spellings differ in.
    pub number: Option<PlainNumber>,
    pub decision_date: Option<Date>,
    pub year: Option<i32>,
    pub period: Option<(i32, i32)>,
    pub movement: Option<Text>,
    pub phases: Vec<String>,
    /// The phase is named, and does not only follow from a day or year.
    pub phase_named: bool,
    pub sex: Option<Sex>,
    pub post_class: Option<PositionClass>,
    pub row: RowView<'a>,
    /// Its place among the awards judged.
    pub at: usize,
}

impl<'a> Trait<'a> {
    pub fn of(award: &Award, row: RowView<'a>, at: usize) -> Self {
        Self {
            decision_no: award.decision_no.as_deref().map(str::to_lowercase),
            number: award.decision_no.as_deref().map(PlainNumber::of),
            decision_date: award.decision_date,
            year: award.year,
            period: award.period,
            movement: award.movement.clone(),
            phases: award.phases.clone(),
            phase_named: award.facts.phase_named,
            sex: award.sex,
            post_class: award.facts.position_class,
            row,
            at,
        }
    }

    /// Whether the two say different days, years, movements or phases, so that they are two awards.
    pub fn contradicts(&self, other: &Self) -> bool {
        differ(self.decision_date, other.decision_date) || contradict(self, other)
    }

    /// Whether the two say the same of day, year, movement and phase, also where they say nothing.
    pub fn says_as(&self, other: &Self) -> bool {
        self.decision_date == other.decision_date && alike(self, other)
    }

    /// The running number of its decision.
    pub fn running(&self) -> Option<&str> {
        self.number.as_ref().map(|number| number.running.as_str())
    }

    /// Who issued its decision, where the number says it.
    pub fn issuer(&self) -> Option<&str> {
        self.number.as_ref()?.issuer.as_deref()
    }

    /// The phases, where they are named.
    pub fn named_phases(&self) -> Option<&[String]> {
        Some(self.phases.as_slice()).filter(|phases| self.phase_named && !phases.is_empty())
    }

    /// What the row says that the award was given for, without capitals and marks.
    pub fn achievement(&self) -> Option<String> {
        self.words(Meaning::Achievement)
    }

    /// The number in the register of certificates.
    pub fn register_no(&self) -> Option<String> {
        self.words(Meaning::RegisterNo)
    }

    /// The post by the first letters of its words: "GĐ" is "Giám đốc". What has no vowel stands for the words of its letters.
    pub fn post(&self) -> Option<String> {
        let has_vowel = |word: &str| word.contains(['a', 'e', 'i', 'o', 'u', 'y']);
        let letters = |word: &str| if has_vowel(word) { word.chars().take(1).collect() } else { word.to_owned() };
        self.words(Meaning::Position).map(|words| words.split(' ').map(letters).collect())
    }

    fn words(&self, meaning: Meaning) -> Option<String> {
        self.row.text(meaning).map(fold).filter(|text| !text.is_empty())
    }

    /// The list that the row is of.
    pub fn list(&self) -> TableId {
        self.row.table_id
    }

    /// All that ids of questions go by.
    pub fn key(&self) -> Key {
        Key::new("trait/1")
            .with(&self.decision_no)
            .with(self.decision_date)
            .with(self.year)
            .with(self.period)
            .with(&self.movement)
            .with(self.phases.as_slice())
    }

    /// The same as ids of questions took it before they were versioned.
    pub fn text_before(&self) -> String {
        ids_before::traits(
            (self.decision_no.as_deref(), self.decision_date),
            (self.year, self.period),
            (self.movement.as_deref(), &self.phases.join(";")),
        )
    }
}

/// How two awards of one recipient and form stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sameness {
    Other,
    Same,
    Perhaps,
}

/// Two rows of one list are two awards where they contradict each other in anything, and where they do not somebody has to say why it
/// stands there twice. In two lists decision number and date decide where both rows have them; where only one row has a decision,
/// or they say different things of what no list says twice in other words, rows that contradict each other in nothing else are perhaps
/// one award.
pub fn compare(earlier: &Trait<'_>, this: &Trait<'_>) -> Sameness {
    let contradict = contradict(earlier, this);
    let other_day = differ(earlier.decision_date, this.decision_date);
    if earlier.list() == this.list() {
        let other_number = differ(earlier.running(), this.running()) || differ(earlier.issuer(), this.issuer());
        let apart = other_number || other_day || contradict;
        let apart = apart || differ(earlier.achievement(), this.achievement()) || differ(earlier.post(), this.post());
        let apart = apart || is_other_person(earlier, this);
        return if apart { Sameness::Other } else { Sameness::Perhaps };
    }
    match (earlier.running(), this.running()) {
        (Some(a), Some(b)) if a != b => Sameness::Other,
        (Some(_), Some(_)) => match (earlier.decision_date, this.decision_date) {
            _ if other_day => Sameness::Other,
            (None, _) | (_, None) if contradict => Sameness::Other,
            // One decision may give one person two awards for two movements.
            _ if differ(earlier.movement.as_ref(), this.movement.as_ref()) => Sameness::Other,
            _ if is_other_person(earlier, this) || differ(earlier.issuer(), this.issuer()) => Sameness::Perhaps,
            _ => Sameness::Same,
        },
        _ if other_day || contradict => Sameness::Other,
        (None, None)
            if earlier.decision_date == this.decision_date
                && alike(earlier, this)
                && !differ(earlier.achievement(), this.achievement())
                && !is_other_person(earlier, this) =>
        {
            Sameness::Same
        }
        _ => Sameness::Perhaps,
    }
}

/// Whether they say different things of the person or of the certificate that no other wording explains.
fn is_other_person(a: &Trait<'_>, b: &Trait<'_>) -> bool {
    differ(a.sex, b.sex) || differ(a.post_class, b.post_class) || differ(a.register_no(), b.register_no())
}

fn contradict(a: &Trait<'_>, b: &Trait<'_>) -> bool {
    differ(a.year, b.year)
        || differ(a.period, b.period)
        || differ(a.movement.as_ref(), b.movement.as_ref())
        || differ(a.named_phases(), b.named_phases())
}

fn alike(a: &Trait<'_>, b: &Trait<'_>) -> bool {
    a.year == b.year && a.period == b.period && a.movement == b.movement && a.named_phases() == b.named_phases()
}

fn differ<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
    a.zip(b).is_some_and(|(a, b)| a != b)
}
