//! What a column of a roster can mean. The spellings of each stand in `config/default/columns.toml`.

macro_rules! meanings {
    ($($(#[$doc:meta])* $variant:ident = $id:literal),+ $(,)?) => {
        /// The meaning of a column.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Meaning { $($(#[$doc])* $variant),+ }

        impl Meaning {
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name in the configuration and in `thidua read`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|meaning| meaning.id() == id)
            }
        }
    };
}

meanings! {
    /// STT
    Index = "index",
    /// Name of a person or a unit, the row says which.
    Name = "name",
    Honorific = "honorific",
    Person = "person",
    Unit = "unit",
    /// Unit of a person.
    Workplace = "workplace",
    Position = "position",
    /// "Chức vụ, đơn vị công tác": two facts in one cell.
    PositionAndUnit = "position_and_unit",
    Birth = "birth",
    Sex = "sex",
    /// One column for men, one for women, with a mark or the date of birth.
    MaleMark = "male",
    FemaleMark = "female",
    Ethnicity = "ethnicity",
    IdNumber = "id_number",
    Address = "address",
    Commune = "commune",
    District = "district",
    Province = "province",
    Sector = "sector",
    UnitKind = "unit_kind",
    RecipientKind = "recipient_kind",
    Ground = "ground",
    Award = "award",
    /// What was awarded before: no awards of this list.
    PastAwards = "past_awards",
    /// A column that stands for one award, with a mark in the rows that got it.
    AwardMark = "award_mark",
    Level = "level",
    DecisionNo = "decision_no",
    DecisionDate = "decision_date",
    /// "Ngày | Tháng | Năm": the month of a day in three columns, joined while reading.
    Month = "month",
    /// "Số, ngày QĐ": two facts in one cell.
    Decision = "decision",
    Signer = "signer",
    RegisterNo = "register_no",
    Achievement = "achievement",
    Year = "year",
    /// A column that stands for one year.
    YearMark = "year_mark",
    /// A column that stands for a part of a year.
    PartMark = "part_mark",
    Phase = "phase",
    Movement = "movement",
    /// A column that stands for one movement.
    MovementMark = "movement_mark",
    /// A column that stands for one unit.
    UnitMark = "unit_mark",
    Registered = "registered",
    TookPart = "took_part",
    Participants = "participants",
    Result = "result",
    /// How many units, recipients or awards there are: a column of a summary.
    Counted = "counted",
    Block = "block",
    Criterion = "criterion",
    SelfScore = "self_score",
    BlockScore = "block_score",
    FinalScore = "final_score",
    Rank = "rank",
    Class = "class",
    Initiative = "initiative",
    Members = "members",
    Workers = "workers",
    Capital = "capital",
    Code = "code",
    Status = "status",
    Founded = "founded",
    Dissolved = "dissolved",
    Representative = "representative",
    Phone = "phone",
    Email = "email",
    Money = "money",
    /// Officer for emulation work.
    Officer = "officer",
    /// "Chuyên trách / kiêm nhiệm" in words.
    Concurrent = "concurrent",
    FullTime = "full_time",
    Trained = "trained",
    Activity = "activity",
    Date = "date",
    /// How many activities, or awards, a row stands for.
    Times = "times",
    Remark = "remark",
    /// A header that nothing explains.
    Unexplained = "unexplained",
    /// "Họ và chữ đệm" beside a column "Tên": joined with it while reading.
    FamilyName = "family_name",
    /// Name that a unit had before.
    FormerName = "former_name",
    /// Votes of the council, as a share or as yes of all.
    CouncilVote = "council_vote",
}

/// Meanings that a list may have and no record takes; some rules and the identity of people take some of them where they need them.
const NOT_NEEDED: &[Meaning] = &[
    Meaning::Index,
    Meaning::Honorific,
    Meaning::Position,
    Meaning::Birth,
    Meaning::Sex,
    Meaning::MaleMark,
    Meaning::FemaleMark,
    Meaning::Ethnicity,
    Meaning::IdNumber,
    Meaning::Address,
    Meaning::Province,
    Meaning::Signer,
    Meaning::Criterion,
    Meaning::Counted,
    Meaning::Capital,
    Meaning::Representative,
    Meaning::Phone,
    Meaning::Email,
    Meaning::Money,
    Meaning::FamilyName,
];

impl Meaning {
    /// Points that somebody gave a unit.
    pub const POINTS: [Self; 3] = [Self::SelfScore, Self::BlockScore, Self::FinalScore];

    /// What a register says of a unit.
    pub const OF_UNITS: [Self; 6] =
        [Self::Sector, Self::UnitKind, Self::Members, Self::Workers, Self::Status, Self::Founded];

    pub fn is_points(self) -> bool {
        Self::POINTS.contains(&self)
    }

    /// Whether some record takes what stands in such a column.
    pub fn is_needed(self) -> bool {
        !NOT_NEEDED.contains(&self)
    }

    /// Whether a column of this meaning says whom or what a row is about.
    pub fn is_name(self) -> bool {
        matches!(self, Self::Name | Self::Person | Self::Unit | Self::Workplace | Self::Officer | Self::Activity)
    }
}
