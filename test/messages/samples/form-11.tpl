<body>x</body>
