//! Ranks that follow from scores, who is proposed for a flag, and the money of awards.

use crate::kit::{Case, figure};
use thidua::cli::Exit;

fn codes(case: &Case, code: &str) -> Vec<String> {
    case.data("issues").iter().filter(|issue| issue["code"] == code).map(|issue| issue["cell"].clone()).collect()
}

#[test]
fn ranks_are_recomputed_and_a_tie_waits_for_the_vote() {
    let case = Case::new("standing");
    case.roster(
        "diem.xlsx",
        &[
            &["BẢNG ĐIỂM NĂM 2022"],
            &["STT", "Tên HTX", "Khối thi đua", "Lĩnh vực", "Điểm thẩm định", "Xếp hạng"],
            &["1", "HTX Một", "Khối 1", "nông nghiệp", "90", "1"],
            &["2", "HTX Hai", "Khối 1", "nông nghiệp", "80", "3"],
            &["3", "HTX Ba", "Khối 2", "nông nghiệp", "70", "1"],
            &["4", "HTX Bốn", "Khối 2", "nông nghiệp", "70", "1"],
            &["5", "HTX Năm", "Khối 2", "nông nghiệp", "40", "3"],
        ],
    );
    assert_eq!(case.run().exit, Exit::Done);
    let said: Vec<(String, String, String)> = case
        .data("scores")
        .iter()
        .map(|row| (row["computed_rank"].clone(), row["relative_score"].clone(), row["proposed"].clone()))
        .collect();
    let wanted =
        [("1", "1.29", "flag"), ("2", "1.14", "none"), ("1", "1", "vote"), ("1", "1", "vote"), ("2", "0.57", "none")];
    let plain = |text: &str| text.trim_end_matches(".0").to_owned();
    let said: Vec<_> = said.iter().map(|(rank, relative, to)| (rank.as_str(), plain(relative), to.as_str())).collect();
    assert_eq!(said, wanted.map(|(rank, relative, to)| (rank, relative.to_owned(), to)));
    assert_eq!(codes(&case, "R40"), ["F4"]);
    assert_eq!(codes(&case, "R42").len(), 1);
}

#[test]
fn money_goes_with_dated_awards_and_with_the_highest_title_of_a_year() {
    let case = Case::new("money");
    case.roster(
        "khen.xlsx",
        &[
            &["DANH SÁCH KHEN THƯỞNG"],
            &["STT", "Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Số QĐ", "Ngày QĐ", "Năm", "Tiền thưởng"],
            &["1", "Ông Nguyễn A", "HTX Một", "Bằng khen UBND tỉnh", "1/QĐ-UBND", "19/8/2026", "2026", "3.800.000"],
            &["2", "Ông Nguyễn A", "HTX Một", "Chiến sĩ thi đua cơ sở", "2/QĐ-HTX", "20/8/2026", "2026", "2.530.000"],
            &["3", "Ông Nguyễn A", "HTX Một", "Lao động tiên tiến", "3/QĐ-HTX", "20/8/2026", "2026", "760.000"],
            &["4", "Bà Trần B", "HTX Một", "Bằng khen UBND tỉnh", "", "", "2026", "3.800.000"],
            &["5", "Bà Trần B", "HTX Một", "Giấy khen UBND xã", "4/QĐ-UBND", "21/8/2026", "2026", "700.000"],
        ],
    );
    assert_eq!(case.run().exit, Exit::Done);
    let money: Vec<String> = case.data("awards").iter().map(|award| award["money"].clone()).collect();
    assert_eq!(money, ["3800000", "2530000", "0", "", "760000"]);
    assert_eq!(codes(&case, "R41"), ["H5", "H7"]);
    let figures = case.data("figures");
    assert_eq!(figure(&figures, "award_money", &[("year", "2026")]), Some(7_090_000.0));
    assert_eq!(figure(&figures, "awards_without_money", &[("year", "2026")]), Some(1.0));
    assert_eq!(figure(&figures, "award_money", &[("year", "2026"), ("form", "BK_TINH")]), Some(3_800_000.0));
}
