//! The one builder of tests: a folder of rosters from rows, a run of the real command line, and what came out.

use rust_xlsxwriter::Workbook;
use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use thidua::cli::{self, Exit, World};
use thidua::config::{self, Config};
use thidua::model::Date;
use thidua::place::CellRef;

/// A folder of its own for one test; gone when the test ends.
pub struct Case {
    pub folder: PathBuf,
}

/// What a command said and left.
pub struct Answer {
    pub exit: Exit,
    pub out: String,
    pub err: String,
}

impl Case {
    pub fn new(name: &str) -> Self {
        Self::within(&std::env::temp_dir(), name)
    }

    pub fn within(root: &Path, name: &str) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = root.join(format!("thidua-{name}-{}-{number}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("input")).unwrap();
        Self { folder }
    }

    pub fn input(&self) -> PathBuf {
        self.folder.join("input")
    }

    pub fn output(&self) -> PathBuf {
        self.folder.join("output")
    }

    /// Writes a workbook of one sheet from rows of texts; an empty text is an empty cell.
    pub fn roster(&self, name: &str, rows: &[&[&str]]) -> &Self {
        self.file(name, &xlsx(&[("DS", rows)]))
    }

    pub fn file(&self, name: &str, bytes: &[u8]) -> &Self {
        let path = self.input().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    /// Runs a command on the case's folders, in English, with a fixed date.
    pub fn command(&self, arguments: &[&str]) -> Answer {
        let input = self.input().to_string_lossy().into_owned();
        let output = self.output().to_string_lossy().into_owned();
        let filled = arguments.iter().map(|argument| argument.replace("INPUT", &input).replace("OUTPUT", &output));
        call(filled.collect())
    }

    /// A run that makes everything, also what an earlier one has kept.
    pub fn run(&self) -> Answer {
        self.command(&["run", "--no-cache", "INPUT", "-o", "OUTPUT"])
    }

    /// A csv of `data/` as its lines.
    pub fn data(&self, table: &str) -> Vec<BTreeMap<String, String>> {
        table_of(&self.output(), table)
    }
}

impl Drop for Case {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The command line, in English, on 24 November 2026.
pub fn call(arguments: Vec<String>) -> Answer {
    call_with(arguments, "")
}

/// The same with what is typed.
pub fn call_with(arguments: Vec<String>, typed: &str) -> Answer {
    call_in(arguments, typed, |_| {})
}

/// The same in a world that differs.
pub fn call_in(arguments: Vec<String>, typed: &str, differs: impl Fn(&mut World<'_>)) -> Answer {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut world = World {
        today: || Date::new(2026, 11, 24).unwrap(),
        locale: Some("en_GB.UTF-8".to_owned()),
        is_terminal: false,
        colours: [false; 2],
        columns: [None; 2],
        closes: false,
        program: Some(PathBuf::from(env!("CARGO_BIN_EXE_thidua"))),
        random: |bytes| {
            bytes.fill(42);
            Ok(())
        },
        input: &mut typed.as_bytes(),
        out: &mut out,
        err: &mut err,
    };
    differs(&mut world);
    let arguments = std::iter::once("thidua".to_owned()).chain(arguments).collect();
    let exit = cli::main(arguments, &mut world).unwrap();
    Answer { exit, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

/// A workbook from sheets of rows of texts.
pub fn xlsx(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).unwrap();
        for (row, cells) in (0..).zip(*rows) {
            for (column, text) in (0..).zip(*cells).filter(|(_, text)| !text.is_empty()) {
                sheet.write_string(row, column, *text).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}

/// A workbook with texts typed into cells of a sheet, counted from zero; an empty text clears its cell.
pub fn with_cells(bytes: &[u8], sheet: usize, cells: &[(&str, &str)]) -> Vec<u8> {
    let part = format!("xl/worksheets/sheet{}.xml", sheet + 1);
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut file = from.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        if name == part {
            let xml = String::from_utf8(content).unwrap();
            content = cells.iter().fold(xml, |xml, (cell, text)| with_cell(&xml, cell, text)).into_bytes();
        }
        to.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(&content).unwrap();
    }
    to.finish().unwrap().into_inner()
}

fn with_cell(xml: &str, cell: &str, text: &str) -> String {
    let Some(start) = xml.find(&format!("<c r=\"{cell}\"")) else {
        assert!(text.is_empty(), "the sheet has no cell {cell}");
        return xml.to_owned();
    };
    let tag = start + xml[start..].find('>').unwrap();
    let is_empty = xml[..tag].ends_with('/');
    let end = if is_empty { tag + 1 } else { tag + xml[tag..].find("</c>").unwrap() + 4 };
    let typed = match text {
        "" => format!("<c r=\"{cell}\"/>"),
        text => format!("<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"),
    };
    [&xml[..start], &typed, &xml[end..]].concat()
}

pub fn table_of(output: &Path, table: &str) -> Vec<BTreeMap<String, String>> {
    let text = fs::read_to_string(output.join(format!("data/{table}.csv"))).unwrap();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
    let names = reader.headers().unwrap().clone();
    reader
        .records()
        .map(|record| names.iter().zip(record.unwrap().iter()).map(|(n, v)| (n.to_owned(), v.to_owned())).collect())
        .collect()
}

/// The value of the figure of exactly this cut; dimensions that are not named are empty.
pub fn figure(figures: &[BTreeMap<String, String>], name: &str, cut: &[(&str, &str)]) -> Option<f64> {
    let first = ["phase", "year", "sector", "unit_kind", "form", "recipient_kind", "movement", "block"];
    let dimensions = [first.as_slice(), &["sex", "ground", "position_class", "commune", "activity_kind"]].concat();
    let wanted = |dimension: &str| cut.iter().find(|(name, _)| *name == dimension).map_or("", |(_, value)| *value);
    let found: Vec<_> = figures
        .iter()
        .filter(|row| row["figure"] == name && dimensions.iter().all(|dimension| row[*dimension] == wanted(dimension)))
        .collect();
    assert!(found.len() <= 1, "{name} {cut:?} stands {} times", found.len());
    found.first().map(|row| row["value"].parse().unwrap())
}

/// Every file below a folder with its bytes.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, before: &str, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{before}/{}", path.file_name().unwrap().to_string_lossy());
            if path.is_dir() { walk(&path, &name, files) } else { drop(files.insert(name, fs::read(&path).unwrap())) }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, "", &mut found);
    found
}

/// The sample that the project ships.
pub fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("input")
}

/// The configuration that comes with the program, read once for all tests.
pub fn config() -> &'static Config {
    static CONFIG: LazyLock<Config> = LazyLock::new(|| config::load(None).unwrap());
    &CONFIG
}

/// The cells of a workbook that lead to another sheet of it, by sheet and cell: sheet and cell that they lead to.
pub fn links(book: &Path) -> BTreeMap<(String, CellRef), (String, CellRef)> {
    let mut archive = zip::ZipArchive::new(fs::File::open(book).unwrap()).unwrap();
    let mut part = |name: &str| std::io::read_to_string(archive.by_name(name).unwrap()).unwrap();
    let unescaped = |text: &str| text.replace("&apos;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    let value = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!("{name}=\""))?;
        Some(unescaped(rest.split_once('"')?.0))
    };
    let list = part("xl/workbook.xml");
    let names: Vec<String> = list.split("<sheet ").skip(1).filter_map(|tag| value(tag, "name")).collect();
    let mut links = BTreeMap::new();
    for (number, name) in (1..).zip(names) {
        let sheet = part(&format!("xl/worksheets/sheet{number}.xml"));
        for tag in sheet.split("<hyperlink ").skip(1) {
            let Some((target, at)) = value(tag, "location").and_then(|to| {
                let (sheet, cell) = to.rsplit_once('!')?;
                Some((sheet.trim_matches('\'').to_owned(), CellRef::from_a1(&cell.replace('$', ""))?))
            }) else {
                continue;
            };
            let from = value(tag, "ref").and_then(|at| CellRef::from_a1(&at)).unwrap();
            links.insert((name.clone(), from), (target, at));
        }
    }
    links
}
