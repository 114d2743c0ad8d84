//! What tests of certificates share: an office, awards to draw, and pages read back.

use crate::needs::needs;
use crate::province::chance::Chance;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use thidua::config::{self, Config};
use thidua::draw::certificate::{Input, Settings};
use thidua::draw::page::Page;
use thidua::model::{Award, AwardStatus, Category, Date, Facts, RecipientKind, UnitKind};
use thidua::place::Place;
use thidua::save::pdf::{Script, pdf};

/// The built-in configuration, with somebody who signs.
pub struct Office {
    pub config: &'static Config,
}

impl Office {
    pub fn new() -> Self {
        static SIGNED: LazyLock<Config> = LazyLock::new(|| {
            let mut config = config::load(None).unwrap();
            for form in &mut config.catalogue.award_forms {
                form.signer = Some("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH".into());
                form.signer_name = Some("Trần Thị Ký".into());
            }
            config
        });
        Self { config: &SIGNED }
    }

    pub fn settings(&self) -> &Settings {
        &self.config.certificates
    }

    pub fn input<'a>(&'a self, awards: &'a [Award]) -> Input<'a> {
        Input::new(awards, &[], &self.config.catalogue, Date::new(2026, 11, 24).unwrap())
    }
}

/// A province's bằng khen of 5 January 2026 for 2017-2022.
pub fn award(at: usize, kind: RecipientKind, name: &str) -> Award {
    Award {
        id: format!("a{at:04}"),
        recipient_name: name.into(),
        recipient_kind: kind,
        recipient_id: format!("r{at:04}").into(),
        unit_id: None,
        unit_name: (kind == RecipientKind::Individual).then(|| "Hợp tác xã Dịch vụ Nông nghiệp Tân Tiến".into()),
        unit_kind: Some(UnitKind::Htx),
        sector: None,
        position: None,
        sex: None,
        form: "BK_TINH".into(),
        category: Category::Form,
        level: "TINH".into(),
        authority: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH TÂY NINH".into(),
        ground: None,
        movement: None,
        decision_no: Some("2157/QĐ-UBND".into()),
        decision_date: Date::new(2026, 1, 5),
        period: Some((2017, 2022)),
        year: Some(2022),
        phases: Vec::new(),
        achievement: None,
        register_no: None,
        status: AwardStatus::Counted,
        closed_by: None,
        money: None,
        facts: Facts::default(),
        place: Place::file("ds.xlsx").in_sheet("DS"),
    }
}

const VOWELS: &str = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵ";
const STARTS: &[&str] =
    &["b", "c", "ch", "d", "đ", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "s", "th", "tr", "v", "x"];
const ENDS: &[&str] = &["", "", "c", "m", "n", "ng", "nh", "p", "t"];
const HOSTILE: &[&str] = &[
    "🏆",
    "<b>",
    "\\(",
    ")Tj",
    "%%EOF",
    "שלום",
    "مرحبا",
    "\u{202E}abc",
    "a\u{323}\u{302}",
    "\u{7}",
    "q\u{309}",
    "{name}",
    "&amp;",
    "…",
    "“HTX”",
    "12",
    "-",
    "2017 - 2022",
    "\u{FEFF}",
    "\u{AD}",
    "ﬁ",
    "Ω",
    "Ж",
    "中文",
];

/// A name of 2 to `most` words: all letters of Vietnamese, capitals, and now and then what does not belong into a name.
pub fn chance_name(chance: &mut Chance, most: usize) -> String {
    let vowels: Vec<char> = VOWELS.chars().collect();
    let (capitals, hostile) = (chance.percent(15), chance.percent(25));
    let count = 2 + chance.below(most - 1);
    let words = (0..count).map(|_| {
        if hostile && chance.percent(15) {
            return chance.one(HOSTILE).to_owned();
        }
        let mut word = format!("{}{}{}", chance.one(STARTS), chance.one(&vowels), chance.one(ENDS));
        if chance.percent(1) {
            word = word.repeat(1 + chance.below(40));
        }
        let first: String = word.chars().take(1).flat_map(char::to_uppercase).collect();
        let rest: String = word.chars().skip(1).collect();
        if capitals { word.to_uppercase() } else { first + &rest }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// A PDF in a folder of its own; gone when the test is done with it.
pub struct Made(PathBuf);

impl Made {
    pub fn path(&self) -> PathBuf {
        self.0.join("pages.pdf")
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub fn pages_to_pdf(pages: &[Page]) -> Made {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let made = Made(std::env::temp_dir().join(format!("thidua-pages-{}-{number}", std::process::id())));
    std::fs::create_dir_all(&made.0).unwrap();
    let script = Script {
        title: "Thử",
        author: "",
        subject: "",
        date: Date::new(2026, 1, 5).unwrap(),
        pages: pages.iter().collect(),
        bookmarks: Vec::new(),
    };
    std::fs::write(made.path(), pdf(&script, 2).unwrap()).unwrap();
    made
}

/// The text of every page.
pub fn extracted(made: &Made) -> Vec<String> {
    let out = needs("pdftotext").args(["-raw"]).arg(made.path()).arg("-").output().unwrap();
    let text = String::from_utf8(out.stdout).unwrap();
    let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
    pages.pop();
    pages
}

/// The text of a whole file, every gap as one space.
pub fn extracted_of(path: &str) -> String {
    let out = needs("pdftotext").args(["-raw", path, "-"]).output().unwrap();
    String::from_utf8(out.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A page as grey dots.
pub struct Picture {
    pub width: usize,
    pub dots: Vec<u8>,
}

impl Picture {
    /// Places of the dots that are not white.
    pub fn dark(&self) -> impl Iterator<Item = (usize, usize)> {
        let dark = self.dots.iter().enumerate().filter(|(_, dot)| **dot < 200);
        dark.map(|(at, _)| (at % self.width, at / self.width))
    }
}

/// Looks at every page at that many dots an inch.
pub fn rendered(made: &Made, dpi: u32, mut look: impl FnMut(usize, &Picture)) {
    let folder = made.path();
    let folder = folder.parent().unwrap();
    let dpi = dpi.to_string();
    let done = needs("pdftoppm").args(["-r", &dpi, "-gray"]).arg(made.path()).arg(folder.join("p")).status();
    assert!(done.unwrap().success());
    let mut pictures: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pictures.retain(|path| path.extension().is_some_and(|extension| extension == "pgm"));
    pictures.sort();
    assert!(!pictures.is_empty());
    for (at, path) in pictures.iter().enumerate() {
        look(at, &picture(path));
    }
}

/// A binary PGM: "P5 width height 255", then the dots.
fn picture(path: &Path) -> Picture {
    let bytes = std::fs::read(path).unwrap();
    let mut at = 0;
    let mut word = || {
        let start = at;
        while !bytes[at].is_ascii_whitespace() {
            at += 1;
        }
        at += 1;
        std::str::from_utf8(&bytes[start..at - 1]).unwrap().to_owned()
    };
    assert_eq!(word(), "P5");
    let width = word().parse().unwrap();
    let _height = word();
    assert_eq!(word(), "255");
    Picture { width, dots: bytes[at..].to_vec() }
}
