@NullMarked
package app.zhirong.matching.web;

import org.jspecify.annotations.NullMarked;
