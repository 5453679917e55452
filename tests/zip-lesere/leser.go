// What Go sees in each package of a list: go run leser.go FILE-OF-PATHS. The lines are those of Leser.java.
package main

import (
	"archive/zip"
	"bufio"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	paths, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, path := range strings.Fields(string(paths)) {
		if err := read(path, out); err != nil {
			fmt.Fprintf(out, "%s\t!\t%s\n", path, strings.ReplaceAll(err.Error(), "\n", " "))
		}
	}
}

func read(path string, out io.Writer) error {
	archive, err := zip.OpenReader(path)
	if err != nil {
		return err
	}
	defer archive.Close()
	for _, entry := range archive.File {
		content, err := entry.Open()
		if err != nil {
			return err
		}
		sum := sha256.New()
		if _, err := io.Copy(sum, content); err != nil {
			return err
		}
		fmt.Fprintf(out, "%s\t%s\t%x\n", path, entry.Name, sum.Sum(nil))
	}
	return nil
}
