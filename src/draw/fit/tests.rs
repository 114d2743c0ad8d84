//! Lines of texts.

use super::*;

fn line_words() -> LineWords {
    let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    LineWords {
        names: list(&["ông", "bà"]),
        numbers: list(&["năm", "đoạn"]),
        phrases: list(&["giai đoạn"]),
        starts: list(&["hợp tác xã"]),
    }
}

fn room(words: &LineWords) -> Room<'_> {
    Room {
        face: Face::Regular,
        width: 100.0,
        height: 30.0,
        lines: 3,
        smallest: 10.0,
        largest: 14.0,
        leading: 1.2,
        narrow: 1.0,
        below: 0.0,
        words,
    }
}

fn texts(fitted: &Fitted) -> Vec<&str> {
    fitted.lines.iter().map(|line| line.text.as_str()).collect()
}

#[test]
fn lines_are_balanced_and_keep_together_what_belongs_together() {
    let words = line_words();
    let text = "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước, giai đoạn 2017 - 2022.";
    let fitted = fit(text, room(&words));
    assert_eq!(texts(&fitted).join(" "), text);
    assert_eq!(fitted.lines.len(), 2);
    assert!(texts(&fitted).iter().any(|line| line.contains("giai đoạn 2017 - 2022")), "{:?}", texts(&fitted));
    assert!(fitted.lines.iter().all(|line| line.ink.width() > 50.0 && line.ink.width() <= 100.0));
}

#[test]
fn no_width_parts_a_name_a_number_or_a_phase() {
    let words = line_words();
    let text = "Tặng ông Nguyễn Văn Một và bà Trần Thị Hai cùng 12 thành viên trong giai đoạn 2017 - 2022 và năm 2023";
    for width in 45..160 {
        let fitted = fit(text, Room { width: f64::from(width), lines: 6, ..room(&words) });
        assert!(fitted.fits());
        for whole in ["ông Nguyễn", "bà Trần", "12 thành", "giai đoạn 2017 - 2022", "năm 2023"] {
            assert!(texts(&fitted).iter().any(|line| line.contains(whole)), "{whole} {:?}", texts(&fitted));
        }
    }
}

#[test]
fn a_line_likes_to_begin_after_a_dash_or_with_a_kind_of_unit() {
    let words = line_words();
    let set = |text: &str| {
        let fitted = fit(text, Room { largest: 13.0, smallest: 13.0, lines: 2, ..room(&words) });
        texts(&fitted).iter().map(|line| (*line).to_owned()).collect::<Vec<_>>()
    };
    let lines = set("Phó Chủ tịch Hội đồng quản trị kiêm Giám đốc Hợp tác xã Dịch vụ Nông nghiệp Tân Tiến");
    assert!(lines[1].starts_with("Hợp tác xã"), "{lines:?}");
    let lines = set("Hợp tác xã Sản xuất Kinh doanh - Dịch vụ Tổng hợp Nông nghiệp Tân Tiến");
    assert!(lines[0].ends_with('-'), "{lines:?}");
}

#[test]
fn sizes_step_down_before_lines_run_out() {
    let words = line_words();
    let long = "một hai ba bốn năm sáu bảy tám chín mười ".repeat(4);
    let fitted = fit(&long, room(&words));
    assert!(fitted.fits() && fitted.size < 14.0, "{fitted:?}");
    let longer = fit(&long.repeat(5), room(&words));
    assert!(!longer.fits() && longer.lines.is_empty() && longer.needed > 10, "{longer:?}");
}

#[test]
fn a_name_shrinks_before_it_breaks() {
    let words = line_words();
    let name = "Hợp tác xã Dịch vụ Nông nghiệp Tân Tiến Một";
    assert_eq!(fit(name, Room { largest: 16.0, narrow: 0.7, ..room(&words) }).lines.len(), 1);
    assert_eq!(fit(name, Room { largest: 16.0, ..room(&words) }).lines.len(), 2);
}

#[test]
fn a_word_longer_than_the_line_is_cut_and_nothing_of_it_lost() {
    let words = line_words();
    let word = "Ngoằnngoèo".repeat(9);
    let fitted = fit(&format!("Ông {word}"), Room { lines: 4, height: 60.0, ..room(&words) });
    assert!(fitted.broken && fitted.lines.len() > 1, "{fitted:?}");
    assert_eq!(
        texts(&fitted).concat(),
        format!("Ông {word}").replace("Ông N", if fitted.lines[0].text == "Ông" { "ÔngN" } else { "Ông N" })
    );
    assert!(fitted.lines.iter().all(|line| line.ink.width() <= 100.0));
}

#[test]
fn marks_of_adjacent_lines_do_not_touch() {
    let words = line_words();
    let text = "ỰỢẶỘỆ ỰỢẶỘỆ ỰỢẶỘỆ ẴẪỄỖ ẴẪỄỖ ẴẪỄỖ ẴẪỄỖ ẴẪỄỖ";
    for face in Face::ALL {
        let fitted = fit(text, Room { face: *face, leading: 0.8, width: 60.0, lines: 4, height: 60.0, ..room(&words) });
        assert!(fitted.lines.len() > 1, "{face:?} {fitted:?}");
        for (upper, lower) in fitted.lines.iter().zip(fitted.lines.iter().skip(1)) {
            assert!(upper.ink.below + lower.ink.above < fitted.step, "{face:?}");
        }
        assert!(fitted.height <= 60.0);
    }
}

#[test]
fn a_line_ends_where_the_text_breaks() {
    let words = line_words();
    let fitted = fit("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", room(&words));
    assert_eq!(texts(&fitted), ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
    assert_eq!(fit("một\nhai\nba\nbốn", room(&words)).needed, 4);
}
