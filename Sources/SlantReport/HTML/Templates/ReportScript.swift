/// The script of the report: it sorts and filters tables, and remembers the theme.
///
/// Pages are whole without it. It asks for nothing, and writes nothing but the theme to the browser's
/// store.
enum ReportScript {
  /// The file.
  static let source = #"""
    "use strict";
    (function () {
      var root = document.documentElement;
      var key = "slant-theme";

      function remembered() {
        try { return window.localStorage.getItem(key); } catch (error) { return null; }
      }
      function remember(theme) {
        try { window.localStorage.setItem(key, theme); } catch (error) { return; }
      }
      function show(theme) {
        if (theme === "dark" || theme === "light") { root.setAttribute("data-theme", theme); }
      }
      function isDark() {
        var theme = root.getAttribute("data-theme");
        return theme ? theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
      }
      show(remembered());

      function addThemeButton() {
        var head = document.querySelector(".masthead");
        if (!head) { return; }
        var button = document.createElement("button");
        button.type = "button";
        button.className = "theme";
        function label() { button.textContent = isDark() ? "Light page" : "Dark page"; }
        button.addEventListener("click", function () {
          var theme = isDark() ? "light" : "dark";
          show(theme);
          remember(theme);
          label();
        });
        label();
        head.appendChild(button);
      }

      function number(text) {
        var digits = text.replace(/,/g, "").replace(/\u2212/g, "-").match(/-?\d*\.?\d+/);
        return digits ? parseFloat(digits[0]) : null;
      }
      function value(row, column, isNumber) {
        var text = row.cells[column] ? row.cells[column].textContent.trim() : "";
        return isNumber ? number(text) : text.toLowerCase();
      }
      function compare(left, right, direction) {
        if (left === right) { return 0; }
        if (left === null || left === "") { return 1; }
        if (right === null || right === "") { return -1; }
        return (left < right ? -1 : 1) * direction;
      }
      function sort(table, column, head) {
        var isNumber = head.classList.contains("n");
        var before = head.getAttribute("aria-sort");
        var falling = before ? before === "ascending" : isNumber;
        var body = table.tBodies[0];
        var rows = Array.prototype.map.call(body.rows, function (row, place) {
          return { row: row, place: place, value: value(row, column, isNumber) };
        });
        rows.sort(function (left, right) {
          return compare(left.value, right.value, falling ? -1 : 1) || left.place - right.place;
        });
        rows.forEach(function (entry) { body.appendChild(entry.row); });
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) {
          cell.removeAttribute("aria-sort");
        });
        head.setAttribute("aria-sort", falling ? "descending" : "ascending");
      }
      function addSorting(table) {
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
          var button = document.createElement("button");
          button.type = "button";
          while (head.firstChild) { button.appendChild(head.firstChild); }
          head.appendChild(button);
          button.addEventListener("click", function () { sort(table, column, head); });
        });
      }
      function addFilter(table) {
        var rows = Array.prototype.slice.call(table.tBodies[0].rows);
        if (rows.length < 12) { return; }
        var label = document.createElement("label");
        label.className = "filter";
        label.textContent = "Filter ";
        var field = document.createElement("input");
        field.type = "search";
        field.autocomplete = "off";
        var output = document.createElement("output");
        label.appendChild(field);
        label.appendChild(output);
        field.addEventListener("input", function () {
          var words = field.value.toLowerCase().split(/\s+/);
          var shown = 0;
          rows.forEach(function (row) {
            var text = row.textContent.toLowerCase();
            var fits = words.every(function (word) { return text.indexOf(word) >= 0; });
            row.hidden = !fits;
            shown += fits ? 1 : 0;
          });
          output.textContent = field.value ? shown + " of " + rows.length : "";
        });
        var frame = table.closest(".scroll") || table;
        frame.parentNode.insertBefore(label, frame);
      }

      document.addEventListener("DOMContentLoaded", function () {
        addThemeButton();
        Array.prototype.forEach.call(document.querySelectorAll("table.sortable"), function (table) {
          addSorting(table);
          addFilter(table);
        });
      });
    })();

    """#
}
