//! The closed lists of the field, with the codes that `data/` uses.

/// What all closed lists have in common.
pub trait Coded: Copy {
    /// The stable code, as in `data/` and the configuration.
    fn code(self) -> &'static str;

    fn from_code(code: &str) -> Option<Self>;
}

/// Defines an enum whose variants have stable codes.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every value, in the order of reports.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The stable code, as in `data/` and the configuration.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }

        impl $crate::model::Coded for $name {
            fn code(self) -> &'static str {
                self.code()
            }

            fn from_code(code: &str) -> Option<Self> {
                Self::from_code(code)
            }
        }
    };
}
pub(crate) use coded;

coded! {
    /// Who receives an award (Law 06/2022/QH15, article 2), in the order of lists (Decree 152/2025, article 29.5).
    RecipientKind { Collective = "collective", Household = "household", Individual = "individual" }
}

coded! {
    /// Titles and forms of commendation are never mixed in one count (Law 06/2022/QH15, articles 19, 20 and 9).
    Category { Title = "title", Form = "form", Other = "other" }
}

coded! {
    /// Kinds of unit.
    UnitKind {
        /// Hợp tác xã, cooperative.
        Htx = "HTX",
        /// Liên hiệp hợp tác xã, cooperative union.
        Lhhtx = "LHHTX",
        /// Quỹ tín dụng nhân dân, people's credit fund.
        Qtdnd = "QTDND",
        /// Tổ hợp tác, cooperative group.
        Tht = "THT",
        /// Liên minh Hợp tác xã, the Cooperative Alliance itself.
        Lmhtx = "LMHTX",
        /// Anything else: a firm, an office, an association.
        Khac = "KHAC",
    }
}

coded! {
    UnitStatus { Active = "active", Suspended = "suspended", Dissolved = "dissolved" }
}

coded! {
    /// In which state an award stands, in the order of its life; the last three are what became of its row.
    AwardStatus {
        /// Granted: the only state that the figure `awards` counts.
        Counted = "counted",
        /// A title that somebody registered to strive for (đăng ký).
        Registered = "registered",
        /// Proposed, examined or voted for, without a decision (đề nghị, suy tôn, bình xét).
        Proposed = "proposed",
        /// Not agreed to, or not fulfilling the conditions (không đồng ý, không đủ điều kiện).
        Refused = "refused",
        /// Taken back by who proposed it, or struck out (rút, chuyển năm sau).
        Withdrawn = "withdrawn",
        /// The same award as another row's.
        Duplicate = "duplicate",
        /// Granted and taken back by a decision (Law 06/2022/QH15, article 93).
        Revoked = "revoked",
        /// Waits for an answer, or was left out by one.
        SetAside = "set_aside",
    }
}

impl AwardStatus {
    /// Whether some figure counts awards of the state.
    pub fn is_in_figures(self) -> bool {
        match self {
            Self::Counted | Self::Registered | Self::Proposed | Self::Refused => true,
            Self::Withdrawn | Self::Duplicate | Self::Revoked | Self::SetAside => false,
        }
    }

    /// The states of what was asked for and is no award, or not yet.
    pub const ASKED: &[Self] = &[Self::Registered, Self::Proposed, Self::Refused, Self::Withdrawn];

    pub fn is_asked(self) -> bool {
        Self::ASKED.contains(&self)
    }
}

coded! {
    /// Whether a block proposes its member for the flag; several first ones wait for its vote.
    Proposal { Flag = "flag", None = "none", Vote = "vote" }
}

coded! {
    /// How well a task was fulfilled (mức độ hoàn thành nhiệm vụ), the best first.
    TaskClass { Excellent = "HTXSNV", Good = "HTTNV", Done = "HTNV", Failed = "KHTNV" }
}

coded! {
    /// Whom a position is of.
    PositionClass { Leader = "leader", Worker = "worker" }
}

coded! {
    /// How lists sort people: by given name, as offices do, or by the name as written.
    PersonOrder { GivenName = "given", FullName = "full" }
}

coded! {
    Sex { Male = "male", Female = "female" }
}

coded! {
    /// What a table of a roster is about.
    TableKind {
        Units = "units", Awards = "awards", Participation = "participation",
        Scores = "scores", Officers = "officers", Activities = "activities",
    }
}
