# An agency's board (/agency), for its coordinators.

board-back = ◀ Agency board
board-not-yours = You don’t act for this agency. Type /agency to see those that you do.
