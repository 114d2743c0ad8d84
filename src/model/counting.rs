//! What an office may set about counting: the words of totals, and when a number is too small to be judged by.

/// Words by which a line of sums says what it counts and how far it reaches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TotalWords {
    /// Behind a number of rows: "đối tượng", "trường hợp".
    pub rows: Vec<String>,
    pub people: Vec<String>,
    pub units: Vec<String>,
    pub members: Vec<String>,
    pub workers: Vec<String>,
    /// Behind an amount of money.
    pub money: Vec<String>,
    /// Beginnings of lines below a list that say how long it is.
    pub list_notes: Vec<String>,
    /// Sums that go on from page to page, or over earlier times that the roster need not hold.
    pub running: Vec<String>,
    /// Sums of everything.
    pub grand: Vec<String>,
    /// Headings of columns that hold a ratio of two others.
    pub ratios: Vec<String>,
}

/// When a number is too small to be judged by; 0 switches a rule off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sizes {
    /// A rate of fewer active units is marked.
    pub small_sector: u32,
    /// A block with fewer members proposes nobody for a flag.
    pub min_block_size: u32,
}
