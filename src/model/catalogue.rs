//! The lists that an office may edit: what a sector, a movement, a kind of unit or an award is called.

use super::{Category, Date, MoneyRules, Phase, RecipientKind, Sizes, TaskClass, TotalWords, UnitKind, UnitStatus};

/// A listed thing: its code, its full name, and the other ways in which rosters write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub code: String,
    pub name: String,
    pub aliases: Vec<String>,
}

impl Term {
    /// Every wording: the name first, then the aliases.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.aliases.iter().map(String::as_str))
    }
}

/// What reports of movements go by, beside the name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MovementTraits {
    /// Years in which it runs, both included; without one it is open on that side.
    pub from: Option<i32>,
    pub to: Option<i32>,
    /// `nation`, `province`, `block` or `unit`: how far it reaches.
    pub scope: String,
    /// `theme` (chuyên đề) or `yearly` (thường xuyên hàng năm).
    pub form: String,
}

impl MovementTraits {
    pub fn runs_in(&self, from: i32, to: i32) -> bool {
        self.from.is_none_or(|first| first <= to) && self.to.is_none_or(|last| last >= from)
    }

    /// How many years it takes, where both ends are known.
    pub fn years(&self) -> Option<i32> {
        Some(self.to? - self.from? + 1)
    }
}

/// A title or form of commendation (Law 06/2022/QH15, articles 19, 20 and 9).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwardForm {
    pub term: Term,
    pub category: Category,
    /// `NN` state, `TINH` province or ministry, `CS` unit, `XA` commune, `HUYEN` district.
    pub level: String,
    /// Who may receive it.
    pub recipients: Vec<RecipientKind>,
    /// The authority's line as printed, e.g. `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH {province}`.
    pub authority: String,
    /// The certificate forms that print it, the first that is for the decision's day; none for awards that have no paper
    /// (Decree 152/2025, article 50).
    pub certificates: Vec<String>,
    pub is_flag: bool,
    /// Where its decisions are signed, where that is not the province's own place.
    pub place: Option<String>,
    /// Title and name of who signs, as printed; nothing leaves room for them.
    pub signer: Option<String>,
    pub signer_name: Option<String>,
    /// Codes of the authorities that decide it; none where anybody may.
    pub decided_by: Vec<String>,
    /// First and last day of decisions that may give it.
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// Least share of the council's votes, in percent.
    pub council_vote: Option<u32>,
}

/// Who decides awards: the words of level columns and signers, and the suffixes of decision numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    pub term: Term,
    /// `QĐ-UBND`; one suffix may be that of several authorities.
    pub suffixes: Vec<String>,
    /// The last day of its decisions, where it is no longer there.
    pub to: Option<Date>,
}

/// Words of remarks, positions and names that rules go by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleWords {
    /// Of discipline, inspection and complaints.
    pub held: Vec<String>,
    /// That say that there is none.
    pub not_held: Vec<String>,
    /// That discipline is over.
    pub no_longer_held: Vec<String>,
    pub revoked: Vec<String>,
    /// That an award is given after death.
    pub posthumous: Vec<String>,
    /// Positions of leaders and of direct workers.
    pub leader: Vec<String>,
    pub worker: Vec<String>,
    /// Beginnings of a household's name.
    pub household: Vec<String>,
    /// What a household gives: labour, land, property.
    pub contribution: Vec<String>,
}

/// Words that say in which state an award stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StateWords {
    pub granted: Vec<String>,
    pub registered: Vec<String>,
    pub proposed: Vec<String>,
    pub refused: Vec<String>,
    pub withdrawn: Vec<String>,
    /// What a remark says of a row that stands elsewhere, too.
    pub duplicate: Vec<String>,
    /// What may take a row out, where it begins a remark or a comment.
    pub doubtful: Vec<String>,
    /// How a list begins that says what is to be done.
    pub planned: Vec<String>,
    /// Words that deny, and what they make a refusal of.
    pub denials: Vec<String>,
    pub approvals: Vec<String>,
    /// Phrases that hold one of these words and say nothing of the kind.
    pub none: Vec<String>,
}

/// A wording that stands for several forms until the decision number says which:
/// a bare "Bằng khen" of a decision `…/QĐ-UBND` is the province's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenWording {
    pub wordings: Vec<String>,
    /// Suffix of the decision number (`QĐ-UBND`) and the form it then is.
    pub by_decision: Vec<(String, String)>,
    /// Word of a level column ("cấp tỉnh") and the form it then is.
    pub by_level: Vec<(String, String)>,
}

/// A kind of unit and the words that begin a unit's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindWords {
    pub kind: UnitKind,
    pub name: String,
    pub prefixes: Vec<String>,
    /// Words that begin a name and are part of it: what they name apart is not one.
    pub offices: Vec<String>,
}

/// Everything that names are settled against, in the order in which reports show it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Name of the province, as in "tỉnh Tây Ninh"; of a city under the government with its title, "thành phố Cần Thơ".
    pub province: String,
    pub phases: Vec<Phase>,
    pub sectors: Vec<Term>,
    pub movements: Vec<Term>,
    /// In the order of the movements.
    pub movement_traits: Vec<MovementTraits>,
    pub grounds: Vec<Term>,
    pub activities: Vec<Term>,
    pub award_forms: Vec<AwardForm>,
    pub open_awards: Vec<OpenWording>,
    pub authorities: Vec<Authority>,
    pub class_words: Vec<(TaskClass, Vec<String>)>,
    pub rule_words: RuleWords,
    pub unit_kinds: Vec<KindWords>,
    /// Words of a unit's business that rosters put between kind and proper name, with their short forms
    /// ("dịch vụ nông nghiệp": "DVNN").
    pub business_words: Vec<Term>,
    /// Words that say who receives, in a column, a group row or a title.
    pub recipient_words: Vec<(RecipientKind, Vec<String>)>,
    /// Words that say whether a unit still works.
    pub status_words: Vec<(UnitStatus, Vec<String>)>,
    /// Short forms in wordings of awards and movements, and the same in full.
    pub abbreviations: Vec<(String, String)>,
    /// New communes and the old ones ("Thạnh Bắc, Tân Biên") that each came from.
    pub communes: Vec<(String, Vec<String>)>,
    /// Words in a title or remark that take an award back, or correct it.
    pub revoked_words: Vec<String>,
    pub corrected_words: Vec<String>,
    /// Words of a list that repeats others.
    pub repeated_words: Vec<String>,
    pub state_words: StateWords,
    pub concurrent_words: Vec<String>,
    pub full_time_words: Vec<String>,
    /// Names of families, beginnings of posts, and beginnings of the names of bodies of several people.
    pub family_names: Vec<String>,
    pub posts: Vec<String>,
    pub groups: Vec<String>,
    pub total_words: TotalWords,
    pub sizes: Sizes,
    pub money: MoneyRules,
}

/// A city under the government, without its title; nothing where the name is that of a province.
pub fn city(province: &str) -> Option<&str> {
    ["thành phố ", "Thành phố ", "TP. ", "TP.", "TP "].iter().find_map(|title| province.strip_prefix(title))
}

impl Catalogue {
    /// "tỉnh Tây Ninh", "thành phố Cần Thơ".
    pub fn titled_province(&self) -> String {
        match city(&self.province) {
            Some(city) => format!("thành phố {city}"),
            None => format!("tỉnh {}", self.province),
        }
    }

    pub fn form(&self, code: &str) -> Option<&AwardForm> {
        self.award_forms.iter().find(|form| form.term.code == code)
    }

    pub fn sector(&self, code: &str) -> Option<&Term> {
        self.sectors.iter().find(|term| term.code == code)
    }

    pub fn movement(&self, code: &str) -> Option<&Term> {
        self.movements.iter().find(|term| term.code == code)
    }
}
