//! A province whose clerks have every bad habit at once: nothing is lost.

use crate::kit::{Case, figure, xlsx};
use thidua::cli::Exit;

fn province(case: &Case) {
    case.roster(
        "Danh bạ/dang ky (1).xlsx",
        &[
            &["LIÊN MINH HTX TỈNH TÂY NINH", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            &["", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
            &[],
            &["DANH SÁCH CÁC HỢP TÁC XÃ, QUỸ TÍN DỤNG NHÂN DÂN"],
            &[
                "TT",
                "Mã số",
                "Tên HTX, QTDND",
                "Lĩnh vực\nhoạt động",
                "Xã/phường",
                "Huyện",
                "Số thành viên",
                "Tình trạng",
            ],
            &["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
            &["A", "", "HUYỆN TÂN BIÊN"],
            &["1", "TN01", "HTX DVNN Tân Tiến", "nông nghiệp", "Tân Lập", "Tân Biên", "1.234", "đang hoạt động"],
            &["2", "TN02", "HTX Vận tải Thành Công", "vận tải", "Tân Lập", "Tân Biên", "45 người", "Đang hoạt động"],
            &["B", "", "THỊ XÃ HÒA THÀNH"],
            &["1", "TN03", "QTDND Hiệp Hoà", "QTDND", "Hiệp Tân", "Hòa Thành", "2300", "đang hoạt động"],
            &["2", "TN04", "HTX Môi trường Xanh", "VSMT", "Hiệp Tân", "Hòa Thành", "12", "Đã giải thể 2020"],
            &["", "", "Tổng cộng: 4 đơn vị", "", "", "", "3591"],
            &[],
            &["", "", "NGƯỜI LẬP BIỂU", "", "", "", "GIÁM ĐỐC"],
            &["", "", "(Ký, họ tên)"],
            &["", "", "Nguyễn Thị B", "", "", "", "Trần Văn C"],
        ],
    );
    let people: &[&[&str]] = &[
        &["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG GIAI ĐOẠN 2017-2022"],
        &["(Kèm theo Quyết định số 2134 /QĐ-UBND ngày 21 tháng 10 năm 2022)"],
        &["TT", "Họ và", "Chức vụ,", "BK", "GK", "Thành"],
        &["", "tên", "đơn vị", "tỉnh", "LMHTX", "tích"],
        &["I", "TẬP THỂ"],
        &["1", "HTX DV-NN  Tân Tiến", "", "x", "", "Hoàn thành xuất sắc"],
        &["2", "Quỹ TDND Hiệp Hòa", "", "X", "x", "\""],
        &["II", "CÁ NHÂN"],
        &["1", "Ông NGUYỄN VĂN A", "Giám đốc HTX DVNN Tân Tiến", "x"],
        &["2", "Ba\u{300} Tra\u{302}\u{300}n Thi\u{323} Thuy\u{301}", "Kế toán QTDND Hiệp Hòa", "", "v"],
        &["", "Cộng", "", "3", "2"],
        &["Danh sách này có 04 đối tượng./."],
    ];
    let older: &[&[&str]] = &[
        &["TẬP THỂ ĐƯỢC KHEN NĂM 2019"],
        &["STT", "Tên đơn vị", "Hình thức khen thưởng", "Số QĐ", "Ngày QĐ"],
        &["1", "HTX Thành Công", "Bằng khen của LMHTX VN", "15/QĐ-LMHTXVN", "5/3/2019"],
        &["2", "HTX Tân Tién", "Giấy khen LMHTX tỉnh", "22/QD-LMHTX", "21.10.2019"],
        &[],
        &["", "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN NĂM 2019"],
        &["STT", "Họ và tên", "Đơn vị", "Danh hiệu", "Số, ngày QĐ"],
        &["01", "Ông Lê Văn Cừ", "HTX Vận tải Thành Công", "Bằng khen", "33/QĐ-UBND ngày 1/2/2019"],
        &["02", "Phạm Thị Dung", "nt", "Bằng khen", "nt"],
        &["03", "Nguyễn E", "HTX Tân Tiến", "Bằng khen", ""],
    ];
    case.file("2022/DS khen thuong (ban cuoi).xlsx", &xlsx(&[("khen ", people), ("cu", older)]));
    case.file("2021/phong trao.csv", "STT;Tên HTX;Phong trào;Năm;Đăng ký;Tham gia\n1;Tân Tiến;Chung sức xây dựng NTM;2021;x;x\n2;QTD Hiệp Hòa;Vì người nghèo;2021;x;-\n".as_bytes());
    case.file("~$dang ky.xlsx", b"lock").file("anh.jpg", b"\xFF\xD8\xFF");
}

#[test]
fn no_row_is_lost() {
    let case = Case::new("habits");
    province(&case);
    let answer = case.run();
    assert_eq!(answer.exit, Exit::Done, "{}", answer.err);
    let ledger = case.data("ledger");
    let sum = |column: &str| ledger.iter().map(|line| line[column].parse::<u32>().unwrap()).sum::<u32>();
    assert_eq!((sum("data"), sum("accepted"), sum("duplicate"), sum("set_aside")), (15, 14, 0, 1));
    let figures = case.data("figures");
    let awards = |form: &str, kind: &str| {
        figure(&figures, "awards", &[("phase", "2017-2022"), ("form", form), ("recipient_kind", kind)])
    };
    assert_eq!(awards("BK_TINH", "collective"), Some(2.0));
    assert_eq!(awards("BK_TINH", "individual"), Some(3.0));
    assert_eq!(awards("GK_LMT", "individual"), Some(1.0));
    assert_eq!(awards("BK_VCA", "collective"), Some(1.0));
    assert_eq!(figure(&figures, "units_took_part", &[("phase", "2017-2022")]), Some(1.0));
    assert_eq!(figure(&figures, "units", &[("phase", "2022-2027")]), Some(3.0));
}

#[test]
fn what_cannot_be_settled_is_asked_with_its_place() {
    let case = Case::new("habits-asked");
    province(&case);
    let answer = case.command(&["check", "INPUT"]);
    assert_eq!(answer.exit, Exit::NeedsAPerson);
    let asked: Vec<&str> =
        answer.out.lines().filter(|line| line.starts_with('Q')).map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!(
        asked,
        [
            "Q04 question 2022/DS khen thuong (ban cuoi).xlsx › cu › D10",
            "Q26 warning 2022/DS khen thuong (ban cuoi).xlsx › cu › B4",
        ]
    );
}

#[test]
fn a_column_for_each_year_is_participation_in_each_of_them() {
    let case = Case::new("years");
    case.roster(
        "nam.xlsx",
        &[
            &["HTX THAM GIA PHONG TRÀO “TÂY NINH CHUNG SỨC XÂY DỰNG NÔNG THÔN MỚI”"],
            &["STT", "Tên HTX", "2019", "2020", "Năm 2021"],
            &["1", "HTX Tân Tiến", "x", "", "không"],
            &["2", "HTX Thành Công", "", "x", "x"],
        ],
    );
    assert_eq!(case.run().exit, Exit::Done);
    let said: Vec<(String, String, String)> = case
        .data("participation")
        .iter()
        .map(|row| (row["unit_name"].clone(), row["year"].clone(), row["took_part"].clone()))
        .collect();
    let wanted = [
        ("HTX Tân Tiến", "2019", "true"),
        ("HTX Tân Tiến", "2021", "false"),
        ("HTX Thành Công", "2020", "true"),
        ("HTX Thành Công", "2021", "true"),
    ];
    assert_eq!(said, wanted.map(|(unit, year, took)| (unit.to_owned(), year.to_owned(), took.to_owned())));
}
