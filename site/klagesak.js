// The sidebar is opened with a button, so that the keyboard can do it too.
document.getElementById("mdbook-sidebar-toggle").addEventListener("click", () => {
    document.getElementById("mdbook-sidebar-toggle-anchor").click();
});

// What is wider than the screen can be reached with the keyboard, and then scrolled.
const reachWhatScrolls = () => {
    for (const element of document.querySelectorAll(".table-wrapper, main pre > code")) {
        if (element.scrollWidth > element.clientWidth) {
            element.setAttribute("tabindex", "0");
        } else {
            element.removeAttribute("tabindex");
        }
    }
};
window.addEventListener("resize", reachWhatScrolls);
window.addEventListener("load", reachWhatScrolls);
for (const details of document.querySelectorAll("details")) {
    details.addEventListener("toggle", reachWhatScrolls);
}
