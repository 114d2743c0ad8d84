// Writes rosters of a large office: `node make.mjs DIR PEOPLE AWARDS`. Every person is of one of 300 units; the awards are of
// forms that have no certificate, so that a run takes seconds. The same arguments give the same bytes.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, people, awards] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

let seed = 7;
function chance(below) {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * below);
}

function one(list) {
  return list[chance(list.length)];
}

const family = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split(" ");
const middle = "Văn Thị Hữu Đức Minh Ngọc Thanh Quốc Kim Hồng Xuân Thu Anh Công Bá".split(" ");
const given = "An Bình Châu Dũng Đạt Giang Hà Hải Hạnh Hòa Hùng Hương Khánh Lan Linh Long Mai Nam Nga Phong Phúc Quân Quý Sơn Tâm Thảo Thủy".split(" ");
const sectors = [["Hợp tác xã Nông nghiệp", "Nông nghiệp"], ["Hợp tác xã Vận tải", "Giao thông vận tải"], ["Hợp tác xã Xây dựng", "Xây dựng"], ["Quỹ tín dụng nhân dân", "Quỹ tín dụng nhân dân"]];
const forms = ["Huân chương Lao động hạng Ba", "Huy chương Thanh niên xung phong vẻ vang"];

const units = Array.from({ length: 300 }, (_, at) => {
  const [kind, sector] = one(sectors);
  return { name: `${kind} ${one(given)} ${one(given)} ${at + 1}`, sector };
});
const persons = Array.from({ length: people }, () => ({ name: `${one(family)} ${one(middle)} ${one(middle)} ${one(given)}`, unit: one(units) }));

function write(name, rows) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), "\ufeff" + rows.map((row) => row.join(",")).join("\r\n") + "\r\n");
}

write("don-vi.csv", [["TT", "Tên đơn vị", "Lĩnh vực"], ...units.map((unit, at) => [at + 1, unit.name, unit.sector])]);
const two = (number) => String(number).padStart(2, "0");
write("khen-thuong.csv", [
  ["TT", "Họ và tên", "Đơn vị", "Chức vụ", "Hình thức khen thưởng", "Số quyết định", "Ngày quyết định", "Thành tích"],
  ...Array.from({ length: awards }, (_, at) => {
    const person = persons[at % people];
    const year = 2015 + (Math.floor(at / people) % 12);
    return [at + 1, person.name, person.unit.name, one(["Giám đốc", "Thành viên", "Kế toán"]), forms[at % 2], `${100 + (at % 300)}/QĐ-CTN`,
      `${two(1 + (at % 28))}/${two(1 + (at % 12))}/${year}`, `Có thành tích xuất sắc năm ${year}`];
  }),
]);
