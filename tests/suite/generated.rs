//! Rosters of generated rows, and the ways in which their order may change. A property that fails is shrunk to the fewest rows
//! that still fail; the rows are then what the test says.

mod states;

pub use states::lists as lists_with_states;

use crate::kit::xlsx;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};
use std::fmt;
use thidua::read;
use thidua::roster::table::File;

const UNITS: [(&str, &str); 8] = [
    ("HTX NN Tân Tiến", "Nông nghiệp"),
    ("HTX VT Thành Công", "Vận tải"),
    ("HTX TM Hòa Bình", "Thương mại"),
    ("HTX NN Long Phước", "Nông nghiệp"),
    ("QTDND Gò Dầu", "Tín dụng"),
    ("HTX XD Đoàn Kết", "Xây dựng"),
    ("LHHTX Tây Ninh Xanh", "Nông nghiệp"),
    ("HTX MT Suối Dây", "Môi trường"),
];
const FORMS: &[&str] =
    &["Bằng khen của UBND tỉnh", "Giấy khen", "Bằng khen của Chủ tịch UBND tỉnh", "Lao động tiên tiến"];
const LAST: &[&str] = &["Nguyễn Văn", "Lê Thị", "Trần Hữu", "Phạm Ngọc", "Đỗ Minh", "Vũ Thu"];
const FIRST: &[&str] = &["An", "Bình", "Cường", "Dung", "Hạnh", "Khôi", "Lâm", "Mai", "Oanh"];

/// A row, and where it goes when the order changes.
#[derive(Clone)]
pub struct Line {
    pub cells: Vec<String>,
    /// The group row that it stands under.
    group: Option<&'static str>,
    /// Rows are moved into the order of this number.
    place: u16,
    /// Whether it stands in the second of two files.
    apart: bool,
}

/// A list as one workbook holds it.
#[derive(Clone)]
pub struct List {
    pub name: String,
    sheet: &'static str,
    title: Option<&'static str>,
    pub header: Vec<String>,
    pub lines: Vec<Line>,
    /// Columns are moved into the order of these numbers.
    columns: Vec<u16>,
    /// Files are moved into the order of this number.
    place: u16,
}

// What a failing test shows are the rows as they stand in the files, and how they move.

impl fmt::Debug for Line {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let group = self.group.map(|group| format!("under {group}, ")).unwrap_or_default();
        write!(to, "{} ({group}place {}, apart {})", self.cells.join(" | "), self.place, self.apart)
    }
}

impl fmt::Debug for List {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{} › {} (place {})", self.name, self.sheet, self.place)?;
        self.title.iter().try_for_each(|title| write!(to, "\n  {title}"))?;
        write!(to, "\n  {} (places {:?})", self.header.join(" | "), self.columns)?;
        self.lines.iter().try_for_each(|line| write!(to, "\n  {line:?}"))
    }
}

impl List {
    pub fn bytes(&self) -> Vec<u8> {
        fn texts(cells: &[String]) -> Vec<&str> {
            cells.iter().map(String::as_str).collect()
        }
        let title = self.title.into_iter().flat_map(|title| [vec![title], Vec::new()]);
        let mut rows: Vec<Vec<&str>> = title.chain([texts(&self.header)]).collect();
        let mut lines: Vec<&Line> = self.lines.iter().collect();
        // Rows stay under their group, wherever they are moved.
        lines.sort_by_key(|line| line.group);
        let mut group = None;
        for line in lines {
            if line.group != group {
                group = line.group;
                rows.extend(group.map(|group| vec![group]));
            }
            rows.push(texts(&line.cells));
        }
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        xlsx(&[(self.sheet, &rows)])
    }

    /// Under another name, so that it is read at another time.
    pub fn with_file_moved(&self) -> Vec<Self> {
        vec![Self { name: format!("{:05}-{}", self.place, self.name), ..self.clone() }]
    }

    pub fn with_rows_moved(&self) -> Vec<Self> {
        let mut lines = self.lines.clone();
        lines.sort_by_key(|line| line.place);
        vec![Self { lines, ..self.clone() }]
    }

    pub fn with_columns_moved(&self) -> Vec<Self> {
        let mut order: Vec<usize> = (0..self.header.len()).collect();
        order.sort_by_key(|at| self.columns[*at]);
        let moved = |cells: &Vec<String>| order.iter().map(|at| cells[*at].clone()).collect();
        let line = |line: &Line| Line { cells: moved(&line.cells), ..line.clone() };
        vec![Self { header: moved(&self.header), lines: self.lines.iter().map(line).collect(), ..self.clone() }]
    }

    /// As two files with the same header.
    pub fn split(&self) -> Vec<Self> {
        let (second, first): (Vec<Line>, Vec<Line>) = self.lines.iter().cloned().partition(|line| line.apart);
        let second = Self { name: format!("b-{}", self.name), lines: second, ..self.clone() };
        vec![Self { lines: first, ..self.clone() }, second]
    }
}

/// The lists as the program reads them, in the order of their names.
pub fn read(lists: &[List]) -> Vec<File> {
    let mut files: Vec<(&str, Vec<u8>)> = lists.iter().map(|list| (list.name.as_str(), list.bytes())).collect();
    files.sort_unstable_by_key(|(name, _)| *name);
    files.iter().map(|(name, bytes)| read::bytes(bytes, name, &crate::kit::config().reading)).collect()
}

fn line(cells: impl Strategy<Value = Vec<String>>) -> impl Strategy<Value = Line> {
    // Rows are left out one by one; what stands in them is simple enough.
    (cells, any::<u16>(), any::<bool>())
        .prop_map(|(cells, place, apart)| Line { cells, group: None, place, apart })
        .no_shrink()
}

fn list(
    name: &'static str,
    header: &'static [&'static str],
    lines: impl Strategy<Value = Vec<Line>>,
) -> impl Strategy<Value = List> {
    let header: Vec<String> = header.iter().map(|cell| (*cell).to_owned()).collect();
    (lines, vec(any::<u16>(), header.len()).no_shrink(), any::<u16>().no_shrink()).prop_map(
        move |(lines, columns, place)| {
            let name = name.to_owned();
            List { name, sheet: "DS", title: None, header: header.clone(), lines, columns, place }
        },
    )
}

fn owned<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

/// A person with an award; one row in ten stands twice.
fn awards() -> impl Strategy<Value = Vec<Line>> {
    let person = (select(LAST), select(FIRST), select(FIRST));
    let cells = (person, select(&UNITS[..]), select(FORMS), 1..9, 2015..=2026).prop_map(
        |((last, middle, first), (unit, _), form, number, year)| {
            let name = format!("{last} {middle} {first}");
            owned([&name, unit, form, &format!("{number}/QĐ-UBND"), &format!("05/04/{year}")])
        },
    );
    let twice = (line(cells), any::<(u16, bool)>().no_shrink(), prop::bool::weighted(0.1));
    let lines = twice.prop_map(|(line, (place, apart), twice)| {
        let again = twice.then(|| Line { place, apart, ..line.clone() });
        std::iter::once(line).chain(again).collect::<Vec<_>>()
    });
    vec(lines, 1..40).prop_map(|lines| lines.concat())
}

/// Every unit of the register, with a number of members.
fn units() -> impl Strategy<Value = Vec<Line>> {
    UNITS
        .map(|(name, sector)| line((7..900).prop_map(move |members: i32| owned([name, sector, &members.to_string()]))))
        .prop_map(Vec::from)
}

/// Units in one movement; each takes part once.
fn participation() -> impl Strategy<Value = Vec<Line>> {
    let takes_part = prop::bool::weighted(0.9);
    UNITS
        .map(|(name, _)| {
            let cells = (2018..=2025, 1..300).prop_map(move |(year, people): (i32, i32)| {
                let movement = "Chung sức xây dựng nông thôn mới";
                owned([name, movement, &year.to_string(), "x", "x", &people.to_string()])
            });
            (line(cells), takes_part)
        })
        .prop_map(|lines| lines.into_iter().filter(|(_, takes_part)| *takes_part).map(|(line, _)| line).collect())
}

/// A register, two lists of awards and one of participation.
pub fn lists() -> impl Strategy<Value = Vec<List>> {
    const AWARDS: &[&str] = &["Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định"];
    const MOVEMENT: &[&str] = &["Tên đơn vị", "Phong trào thi đua", "Năm", "Đăng ký", "Tham gia", "Số người tham gia"];
    let register = list("dk.xlsx", &["Tên đơn vị", "Lĩnh vực", "Số thành viên"], units());
    let movement = list("pt.xlsx", MOVEMENT, participation());
    (register, list("kt0.xlsx", AWARDS, awards()), list("kt1.xlsx", AWARDS, awards()), movement)
        .prop_map(|(register, first, second, movement)| vec![register, first, second, movement])
}

const CELLS: &[&str] = &[
    "",
    "1",
    "12/QĐ-UBND",
    "Họ và tên",
    "Đơn vị",
    "HTX NN Tân Tiến",
    "x",
    "Tổng cộng",
    "05/04/2021",
    "II",
    "Bằng khen của UBND tỉnh",
    "Hình thức khen thưởng",
    "Lê Thị An",
    "Cộng",
    "Người lập biểu",
    "STT",
    "=1+1",
    "-",
    "Phụ lục",
    "(Kèm theo Quyết định)",
    "Năm 2021",
    "2.5",
    "\u{202e}abc",
    "Ghi chú",
    "Tên HTX",
    "Lĩnh vực",
];

/// Cells of any kind in any place: no roster, but every row must be accounted for.
pub fn grid() -> impl Strategy<Value = Vec<Vec<&'static str>>> {
    let cell = prop_oneof![1 => Just(""), 9 => select(CELLS)];
    (1_usize..9).prop_flat_map(move |columns| vec(vec(cell.clone(), columns), 1..30))
}

/// Tries a property on so many values. The values follow from the seed: that of the code, or the one that THIDUA_SEED says.
pub fn holds_for<S: Strategy>(cases: u32, values: &S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let seed = std::env::var("THIDUA_SEED").map_or(1, |text| text.parse().unwrap());
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&u64::to_le_bytes(seed));
    println!("THIDUA_SEED={seed}, {cases} cases");
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 500, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    match runner.run(values, property) {
        Ok(()) => {}
        Err(TestError::Fail(why, least)) => panic!("THIDUA_SEED={seed}: {why}\nthe least that fails:\n{least:#?}"),
        Err(TestError::Abort(why)) => panic!("THIDUA_SEED={seed}: {why}"),
    }
}
