// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: the only file that sees both the core and the window.
int main() { return 0; }
