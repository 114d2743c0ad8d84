//! What a cell is; how that looks is decided where the file is written.

/// The enumeration with a list of all of it.
macro_rules! styles {
    ($($(#[$about:meta])* $style:ident,)*) => {
        /// What a cell is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Style {
            $($(#[$about])* $style,)*
        }

        impl Style {
            pub const ALL: &[Self] = &[$(Self::$style),*];
        }
    };
}

styles! {
    /// Outside of tables.
    Office,
    Nation,
    Motto,
    Title,
    Subtitle,
    /// Heading of a part of a sheet.
    Section,
    /// "Đơn vị tính: …", right above a table.
    Measure,
    /// Under a table.
    Note,
    PlaceDate,
    /// Beside the title of a form: its number, its basis, its receiver.
    FormSide,
    Signer,
    SignerHint,
    /// Head of a table, and the row of column numbers under it.
    Header,
    HeaderIndex,
    /// A row that opens a group of rows; its numbers too.
    Band,
    BandCount,
    /// The same in a long list: its text runs on over the empty cells beside it.
    GroupBand,
    /// Cells of a table.
    Text,
    Indented,
    Centred,
    Count,
    Rate,
    Score,
    /// How much a number moved, with its sign.
    Change,
    RateChange,
    Day,
    Link,
    /// Where a row comes from: smaller, since it is long and seldom read.
    Source,
    /// A group's own row, weightier than its parts.
    StrongText,
    StrongCount,
    StrongRate,
    TotalText,
    TotalCount,
    TotalRate,
    /// Something does not agree.
    Mismatch,
    /// A text that wants to be read before going on.
    Remark,
    /// To be filled in by whoever reads the sheet.
    FillIn,
    /// A sender's cell that wants correcting, and one of another kind that stands as an example.
    Wrong,
    Example,
    /// How much an issue weighs.
    Error,
    Question,
    Warning,
}

impl Style {
    /// Size of its letters, in points.
    pub fn points(self) -> f64 {
        match self {
            Self::Title => 14.0,
            Self::Office | Self::Nation | Self::Motto | Self::Subtitle | Self::Section => 12.0,
            Self::PlaceDate | Self::Signer => 12.0,
            Self::HeaderIndex | Self::Source => 9.0,
            _ => 11.0,
        }
    }

    pub fn is_bold(self) -> bool {
        matches!(
            self,
            Self::Office
                | Self::Nation
                | Self::Motto
                | Self::Title
                | Self::Section
                | Self::Signer
                | Self::Header
                | Self::Band
                | Self::BandCount
                | Self::GroupBand
                | Self::StrongText
                | Self::StrongCount
                | Self::StrongRate
                | Self::TotalText
                | Self::TotalCount
                | Self::TotalRate
                | Self::Mismatch
                | Self::FillIn
                | Self::Error
                | Self::Question
        )
    }
}
